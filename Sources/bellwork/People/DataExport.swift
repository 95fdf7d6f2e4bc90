import Activities
import ActivityRun
import Caliper
import EventDelivery
import Foundation
import Storage

/// Everything that is kept about somebody, as one JSON object of many lines.
///
/// Entries of journals and reports stand in it as they are stored, byte for byte; the rest is
/// written round them.
struct DataExport: Sendable {
  /// Of this layout; another one has another name.
  static let format = "bellwork-data-1"

  private(set) var lines: [String] = []

  /// - Throws: `StorageError`, `SystemCallError`, `LocalStudentsError`, `EncodingError`.
  static func make(
    of kept: KeptData, in workspace: Workspace, nowMilliseconds: Int64
  ) async throws -> DataExport {
    let identity = try ExportedIdentity(kept, workspace)
    var runs: [String] = []
    for run in kept.runs {
      let entries = try await workspace.database.entries(of: run.id)
      runs.append(try ExportedRun(run: run, entries: entries).text)
    }
    var histories: [String: JSONOutput] = [:]
    for student in Set(kept.runs.map(\.student)) {
      let history = try await workspace.database.histories(student: student)
      histories[student] = .object(history.mapValues(DataExport.value))
    }
    var export = DataExport()
    export.lines = [
      "{", "\"format\":\(try JSONOutput.text(format).line),",
      "\"exported\":\(try JSONOutput.text(InstantText.text(nowMilliseconds)).line),",
      "\"student\":\(try identity.value.line),",
    ]
    export.append("runs", runs)
    export.append("events", try kept.events.map { try DataExport.text($0, kept.sinks) })
    export.lines.append("\"histories\":\(try JSONOutput.object(histories).line),")
    export.lines.append("\"files\":\(try JSONOutput.list(kept.files.map(file)).line)")
    export.lines.append("}")
    return export
  }

  /// A list, a line each.
  private mutating func append(_ name: String, _ members: [String]) {
    lines.append("\"\(name)\":[")
    for (index, member) in members.enumerated() {
      lines.append(member + (index + 1 < members.count ? "," : ""))
    }
    lines.append("],")
  }

  /// Bytes that are JSON, as they are; of others, what they are in Base64.
  static func verbatim(_ bytes: [UInt8]) throws -> String {
    let document = JSONReader.read(bytes)
    guard document.root != nil, document.findings.isEmpty, !bytes.contains(UInt8(ascii: "\n"))
    else {
      return try JSONOutput.object(["base64": .text(Data(bytes).base64EncodedString())]).line
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func value(_ share: KeptData.SinkShare, _ event: EventID) -> JSONOutput {
    let (state, reason): (String?, String?) =
      switch share.standings[event] {
      case nil: (nil, nil)
      case .waiting: ("waiting", nil)
      case .delivering: ("sending", nil)
      case .confirmed: ("delivered", nil)
      case .setAside(let reason): ("setAside", reason)
      case .held(let reason): ("held", reason)
      case .notMeant: ("notMeant", nil)
      }
    return .object([
      "sink": .text(share.sink.rawValue), "to": .text(share.place), "state": JSONOutput(state),
      "reason": JSONOutput(reason),
    ])
  }

  private static func text(
    _ event: SealedEvent, _ sinks: [KeptData.SinkShare]
  ) throws -> String {
    let members: [(String, String)] = [
      ("id", try JSONOutput.text(event.id.urn).line),
      ("runId", try JSONOutput.text(event.runID.text).line),
      ("isExternal", try JSONOutput.boolean(event.kind == .external).line),
      ("deliveries", try JSONOutput.list(sinks.map { value($0, event.id) }).line),
      ("payload", try verbatim(event.bytes)),
    ]
    return "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }

  private static func value(_ history: StudentHistory) -> JSONOutput {
    .object([
      "attemptsTaken": .integer(Int64(history.attemptsTaken)),
      "isMastered": .boolean(history.isMastered),
      "bestShare": JSONOutput(share: history.bestShareMillionths),
      "finishedAttempts": .list(
        history.finishedAttempts.map {
          .object([
            "number": .integer(Int64($0.number)), "share": JSONOutput(share: $0.shareMillionths),
          ])
        }),
    ])
  }

  private static func file(_ file: KeptData.FileShare) -> JSONOutput {
    .object(["path": .text(file.path), "lines": JSONOutput(try? file.lines.get())])
  }
}
