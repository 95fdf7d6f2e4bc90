import Activities
import EventDelivery
import Glibc

/// The check of one file: its problems, or why it could not be read.
struct ActivityCheck: Sendable {
  var path: String
  var source = SourceText([])
  var problems: [Problem] = []
  /// A sentence, where the file could not be read at all.
  var unreadable: String?
  /// The activity's, where the file reads without errors.
  var identifier: String?

  /// The checks of files and folders, in the order named; folders in the order of their names.
  static func checks(of paths: [String]) -> [ActivityCheck] {
    SharedIdentifiers.noted(
      paths.flatMap { path in
        FolderListing.isFolder(path) ? folder(path) : [file(path, isNamed: true)].compactMap { $0 }
      })
  }

  var text: String { ProblemText(fileName: path, source: source).render(problems) }
  var records: [ProblemRecord] { problems.map { ProblemRecord(file: path, $0) } }

  private static func folder(_ path: String) -> [ActivityCheck] {
    do {
      return try FolderListing.files(below: path, suffix: ".json").compactMap {
        file($0, isNamed: false)
      }
    } catch {
      return [ActivityCheck(path: path, unreadable: sentence(error))]
    }
  }

  /// In a folder, files that are no activities are passed over; a file that is named is checked.
  private static func file(_ path: String, isNamed: Bool) -> ActivityCheck? {
    do {
      let bytes = try FileBytes.read(path)
      let folder = FilePath.parent(path)
      let reading = ActivityReader.read(
        bytes, fileName: FilePath.name(path),
        textFile: { ActivityFile.companion($0, folder) },
        fileExists: { ActivityFile.companion($0, folder) != nil })
      guard isNamed || reading.isActivity else { return nil }
      return ActivityCheck(
        path: path, source: reading.source, problems: reading.problems,
        identifier: reading.activity?.identifier)
    } catch {
      return ActivityCheck(path: path, unreadable: sentence(error))
    }
  }

  private static func sentence(_ error: any Error) -> String {
    "bellwork: " + Printable.clean("\(error)")
  }
}
