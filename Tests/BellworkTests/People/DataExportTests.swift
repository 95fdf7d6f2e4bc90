import Foundation
import TestSupport
import Testing

/// `bellwork data export`.
@Suite struct DataExportTests {
  private struct Export: Decodable {
    struct Student: Decodable { var emails: [String], names: [String], actorIds: [String] }
    struct Try: Decodable { var response: [String], isRight: Bool }
    struct Answer: Decodable { var item: String, prompt: String, tries: [Try] }
    struct Run: Decodable { var runId: String, attempt: Int?, answers: [Answer]? }
    struct Delivery: Decodable { var sink: String, state: String, reason: String? }
    struct Event: Decodable { var id: String, runId: String, deliveries: [Delivery] }
    struct History: Decodable { var attemptsTaken: Int }
    struct File: Decodable { var path: String, lines: Int? }
    var format: String
    var student: Student
    var runs: [Run]
    var events: [Event]
    var histories: [String: [String: History]]
    var files: [File]
  }

  @Test func `hands out everything, reports byte for byte`() throws {
    let room = try Classroom(
      moreSinks: #", {"name":"strict","type":"caliper","baseURL":"https://collector.invalid"}"#)
    let text = try room.export("ANN@example.com")
    let export = try JSONDecoder().decode(Export.self, from: Data(text.utf8))
    #expect(export.format == "bellwork-data-1")
    #expect(export.student.emails == ["ann@example.com"])
    #expect(export.student.names == ["Ann Lee"])
    #expect(export.student.actorIds == ["https://bellwork.invalid/users/ann%40example.com"])
    #expect(export.runs.map(\.attempt) == [1, 2])
    let answers = try #require(export.runs[0].answers)
    #expect(
      answers[0].tries.map(\.response) == [[Classroom.canary("ann@example.com")]])
    #expect(answers.map(\.prompt)[0] == "The capital of France is ____.")
    #expect(export.histories.values.first?["typed"]?.attemptsTaken == 2)
    let sealed = try room.desk.run(["events"]).output.split(separator: "\n").filter {
      $0.contains("\"email\":\"ann@example.com\"")
    }
    #expect(sealed.count == export.events.count)
    for line in sealed { #expect(text.contains("\"payload\":\(line)}")) }
    for event in export.events {
      #expect(event.deliveries.map(\.sink) == ["file", "class", "strict"])
      #expect(event.deliveries[0].state == "delivered")
    }
    #expect(export.events.last?.runId != export.runs[0].runId, "one from elsewhere")
    #expect(export.files.map { $0.lines ?? 0 }.reduce(0, +) == 2 * export.events.count - 1)
    for other in Classroom.others where other != "Ann" {
      #expect(!text.contains(Classroom.canary(other)), "\(other)")
    }
  }

  @Test func `knows students without an address by their names`() throws {
    let room = try Classroom()
    let text = try room.export("Anna")
    #expect(text.contains(Classroom.canary("Anna")))
    #expect(!text.contains("ann@example.com"))
    let id = try #require(text.firstMatch(of: /local-[a-z0-9]+@bellwork\.invalid/)?.output)
    #expect(try room.export(String(id)) == text)
  }

  @Test func `writes a file for its reader alone`() throws {
    let room = try Classroom()
    let desk = room.desk
    let arguments = ["data", "export", "--student", "ann@example.com", "--to"]
    #expect(
      try desk.run(arguments + ["out.json"])
        == ProcessResult(status: .exited(0), output: "", error: ""))
    #expect(try desk.mode(desk.path("out.json")) == "600")
    let written = try desk.read("out.json").replacing(/"exported":"[^"]*",\n/, with: "")
    #expect(written.replacing(desk.folder, with: "DESK") == (try room.export("ann@example.com")))
    let nowhere = try desk.run(arguments + ["no/folder/out.json"])
    #expect(nowhere.status == .exited(73))
    #expect(nowhere.error == "bellwork: there is no folder \"no/folder\"\n")
  }

  @Test func `names nobody else in full where a student is not known`() throws {
    let room = try Classroom()
    for command in ["export", "delete"] {
      let result = try room.desk.run(["data", command, "--student", "eve@example.com"])
      #expect(
        result
          == ProcessResult(
            status: .exited(66), output: "",
            error: "bellwork: this computer keeps nothing about \"eve@example.com\"; it knows "
              + "a***n@example.com, a***n@example.com.au, j***n@example.com, \"Ann\", \"Anna\"; "
              + "\"bellwork report --all --by student\" says more\n"))
    }
    let empty = try Desk().run(["data", "export", "--student", "Eve"])
    #expect(
      empty.error
        == "bellwork: this computer keeps nothing about \"Eve\"; it knows no student yet\n")
  }

  @Test func `shows its help without a command of its own`() throws {
    let result = try Desk().run(["data"])
    #expect(result.status == .exited(0))
    #expect(result.output.contains("export") && result.output.contains("delete"))
  }
}
