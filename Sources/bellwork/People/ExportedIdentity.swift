import ActivityRun
import Caliper

/// Who somebody is, by all that names them here.
struct ExportedIdentity {
  private let kept: KeptData
  private let student: UserConfig.Student?
  private let localIDs: [String: String]

  /// - Throws: `SystemCallError`, `LocalStudentsError`.
  init(_ kept: KeptData, _ workspace: Workspace) throws {
    self.kept = kept
    student = kept.person.isConfigured ? workspace.config.student : nil
    localIDs = try LocalStudents.load(workspace.places.studentsFile).ids.filter {
      kept.person.localNames.contains($0.key)
    }
  }

  var value: JSONOutput {
    let headers = kept.runs.compactMap { try? RunHeader(bytes: $0.header) }
    let names = Set(headers.compactMap(\.context.actor.name) + headers.map(\.studentName))
    let actors = Set(kept.runs.map(\.student) + headers.map(\.context.actor.id))
    return .object([
      "emails": texts(kept.person.addresses),
      "names": texts(names.union(kept.person.localNames)),
      "actorIds": texts(actors),
      "localIds": .object(localIDs.mapValues(JSONOutput.text)),
      "configuration": student.map(configuration) ?? .null,
    ])
  }

  private func configuration(_ student: UserConfig.Student) -> JSONOutput {
    .object([
      "name": .text(student.name), "email": JSONOutput(student.email),
      "sourcedId": JSONOutput(student.sourcedID),
      "timeFactor": JSONOutput(student.timeFactorPercent, unitsPerOne: 100),
    ])
  }

  private func texts(_ texts: Set<String>) -> JSONOutput {
    .list(texts.sorted().map(JSONOutput.text))
  }
}
