import Foundation
import TestSupport

/// A computer that several students with like names have used.
struct Classroom {
  let desk: Desk

  /// Ann Lee has an address in the configuration; Ann and Anna have none.
  static let configured = #""student": { "name": "Ann Lee", "email": "ann@example.com" }"#
  static let others = ["joann@example.com", "ann@example.com.au", "Ann", "Anna"]
  /// What each has typed.
  static func canary(_ student: String) -> String {
    "typed-by-\(student.replacing("@", with: "-at-").replacing(" ", with: "_"))-end"
  }

  private static let sinks =
    #""sinks": [ { "name": "file", "type": "file" }, "#
    + #"{ "name": "class", "type": "file", "path": "shared/class.ndjson" }"#

  /// Further sinks stand with a comma before each.
  init(moreSinks: String = "") throws {
    desk = try Desk()
    try desk.write(SampleActivities.typed, to: "typed.json")
    try desk.write("{\"not\":\"an event\"}\r\n", to: "shared/class.ndjson")
    for name in ["Ann", "Anna"] { try play(name, student: #""student": {"name": "\#(name)"}"#) }
    for email in ["joann@example.com", "ann@example.com.au"] {
      try play(email, ["--student", email], student: Classroom.configured, sinks: moreSinks)
    }
    try play("ann@example.com", student: Classroom.configured, sinks: moreSinks)
    try play("ann@example.com", leaving: true, student: Classroom.configured, sinks: moreSinks)
    try sendFromElsewhere()
  }

  private func play(
    _ student: String, _ arguments: [String] = [], leaving: Bool = false,
    student config: String, sinks: String = ""
  ) throws {
    try desk.write(
      "{ \(config),\n  \(Classroom.sinks)\(sinks) ] }\n", to: "config/bellwork/config.json")
    let result = try desk.run(
      ["run", "typed.json", "--plain", "--go"] + arguments,
      input: "\(Classroom.canary(student))\n\n" + (leaving ? "" : "1\n\n\n"))
    guard result.status == .exited(0) else { throw TestFailure("\(result)") }
  }

  /// Events of two students that another program has made.
  private func sendFromElsewhere() throws {
    let lines = try desk.run(["events"]).output.split(separator: "\n")
    let copies = ["joann@example.com", "ann@example.com"].compactMap { email in
      lines.first { $0.contains("\"email\":\"\(email)\"") }?.replacing(
        /"id":"urn:uuid:[0-9a-f-]{8}/, with: "\"id\":\"urn:uuid:e1e1e1e1")
    }
    let text = copies.map { $0.replacing(/"session":"[^"]*",/, with: "") + "\n" }.joined()
    try desk.write(text, to: "elsewhere.ndjson")
    let sent = try desk.run(["send", "--file", "elsewhere.ndjson", "--sink", "file"])
    guard copies.count == 2, sent.status == .exited(0) || sent.status == .exited(69) else {
      throw TestFailure("\(sent)")
    }
    try FileManager.default.removeItem(atPath: desk.path("elsewhere.ndjson"))
  }

  /// What is kept about a student, without when it was asked.
  func export(_ student: String) throws -> String {
    let result = try desk.run(["data", "export", "--student", student])
    guard result.status == .exited(0) else { throw TestFailure("\(result)") }
    return result.output.replacing(/"exported":"[^"]*",\n/, with: "")
  }

  func delete(_ student: String) throws -> ProcessResult {
    try desk.run(["data", "delete", "--student", student, "--yes"])
  }

  /// All files but the activities and what lies at the desk's top.
  func filesHolding(_ bytes: Data) throws -> [String] {
    try desk.filesHolding(bytes) + desk.filesHolding(bytes, below: "shared")
  }

  func filesHolding(_ text: String) throws -> [String] { try filesHolding(Data(text.utf8)) }
}
