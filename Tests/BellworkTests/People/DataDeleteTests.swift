import Foundation
import TestSupport
import Testing

/// `bellwork data delete`, looked at in the raw bytes of every file.
@Suite struct DataDeleteTests {
  /// Ids of somebody's runs and events as text, as bytes and as hexadecimal.
  private static func ids(in export: String) -> [Data] {
    let pattern = /"(?:runId|id)":"(?:urn:uuid:)?([0-9a-f-]{36})"/
    return Set(export.matches(of: pattern).map { String($0.1) }).flatMap { text -> [Data] in
      guard let id = UUID(uuidString: text) else { return [] }
      let hexadecimal = text.replacing("-", with: "")
      return [text, text.uppercased(), hexadecimal, hexadecimal.uppercased()].map { Data($0.utf8) }
        + [withUnsafeBytes(of: id.uuid) { Data($0) }]
    }
  }

  /// Every trace that must be gone of the one with an address.
  private static func traces(_ export: String) -> [Data] {
    let texts = [
      "\"ann@example.com\"", "/ann@example.com", "/ann%40example.com\"", "/ann%40example.comtyped",
      "Ann Lee", Classroom.canary("ann@example.com"), "Ann%20Lee",
    ]
    return texts.map { Data($0.utf8) } + ids(in: export)
  }

  private func lines(_ room: Classroom) throws -> [Data] {
    try Data(contentsOf: URL(filePath: room.desk.path("shared/class.ndjson")))
      .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { Data($0) }
  }

  @Test func `leaves nothing of one student, and all of the others`() throws {
    let room = try Classroom()
    let export = try room.export("ann@example.com")
    let traces = Self.traces(export)
    #expect(traces.count > 25)
    let others = try Classroom.others.map(room.export)
    let linesBefore = try lines(room)
    let result = try room.delete("Ann@Example.com")
    #expect(result.status == .exited(0), "\(result)")
    #expect(result.output.contains("  2 runs, with answers, tries and results\n"))
    #expect(result.output.contains("\"shared/class.ndjson\""))
    for trace in traces {
      let holding = try room.filesHolding(trace)
      #expect(holding == [], "\(String(decoding: trace, as: UTF8.self))")
    }
    #expect(try Classroom.others.map(room.export) == others)
    let own = Data("\"email\":\"ann@example.com\"".utf8)
    #expect(try lines(room) == linesBefore.filter { $0.range(of: own) == nil })
    #expect(linesBefore.first == Data("{\"not\":\"an event\"}\r".utf8))
    #expect(try room.desk.read("config/bellwork/config.json").hasPrefix("{ \"sinks\": ["))
    let report = try room.desk.run(["report", "--all", "--by", "student", "--format", "csv"])
    #expect(report.output.split(separator: "\r\n").count == 5)
    #expect(try room.delete("ann@example.com").status == .exited(66))
  }

  @Test func `leaves nothing of a student without an address`() throws {
    let room = try Classroom()
    let export = try room.export("Ann")
    let local = try #require(export.firstMatch(of: /local-([a-z0-9]+)@/)?.1)
    let others = try ["ann@example.com", "Anna"].map(room.export)
    #expect(try room.delete("Ann").status == .exited(0))
    for trace in Self.ids(in: export) + [Data(local.utf8), Data("\"Ann\"".utf8)]
      + [Data(Classroom.canary("Ann").utf8)]
    {
      #expect(try room.filesHolding(trace) == [])
    }
    #expect(try ["ann@example.com", "Anna"].map(room.export) == others)
    let last = try Desk(config: Desk.adaConfig)
    try last.write(SampleActivities.example, to: "example.json")
    _ = try last.run(["run", "example.json", "--plain", "--go"], input: "2\n\n")
    #expect(try last.run(["data", "delete", "--student", "Ada", "--yes"]).status == .exited(0))
    #expect(!FileManager.default.fileExists(atPath: last.configFile), "a first start again")
    #expect(try last.filesHolding("Ada") == [])
  }

  @Test func `asks on a terminal, and needs to be told without one`() throws {
    let room = try Classroom()
    let arguments = ["data", "delete", "--student", "ann@example.com"]
    let refused = try room.desk.run(arguments, input: "delete\n")
    #expect(refused.status == .exited(64))
    #expect(
      refused.error
        == "bellwork: nothing was deleted: without a terminal to ask in, --yes has to say so\n")
    let before = try room.export("ann@example.com")
    let doubting = try room.desk.open(arguments, size: TerminalSize(columns: 120, rows: 40))
    try doubting.waitFor("This computer keeps about a***n@example.com:", "Type delete to go on")
    doubting.type("yes")
    doubting.press(.enter)
    #expect(try doubting.end() == .exited(1))
    #expect(try room.export("ann@example.com") == before)
    let sure = try room.desk.open(arguments, size: TerminalSize(columns: 120, rows: 40))
    try sure.waitFor("Type delete to go on")
    sure.type("delete")
    sure.press(.enter)
    #expect(try sure.end() == .exited(0))
    #expect(sure.shows("Deleted: 2 runs"))
    #expect(try room.filesHolding("Ann Lee") == [])
  }

  @Test func `names loudly what was never sent, and where the rest has gone`() throws {
    let room = try Classroom(
      moreSinks: #", {"name":"strict","type":"caliper","baseURL":"https://collector.invalid"}, "#
        + #"{"name":"out","type":"stdout"}"#)
    let result = try room.delete("ann@example.com")
    #expect(result.status == .exited(0), "\(result)")
    let loud = /\nNOT SENT: \d+ reports WERE NEVER SENT to collector\.invalid, and will not be\.\n/
    #expect(result.output.firstMatch(of: loud) != nil, "\(result.output)")
    #expect(
      result.output.hasSuffix(
        "What was sent before cannot be taken back from here; ask where it arrived: "
          + "standard output.\n"), "\(result.output)")
  }

  @Test func `refuses while a run of theirs is open`() throws {
    let room = try Classroom()
    let other = try room.desk.open(["run", "typed.json", "--student", "joann@example.com", "--go"])
    try other.waitFor("Question 1 of 2")
    #expect(try room.delete("Anna").status == .exited(0), "another's run is in nobody's way")
    let result = try room.delete("joann@example.com")
    #expect(result.status == .exited(69))
    #expect(result.error.contains("a run of this student is open in another terminal (process"))
    #expect(try !room.filesHolding(Classroom.canary("joann@example.com")).isEmpty)
    other.press(.control("c"))
    other.press(.control("c"))
    #expect(try other.end() == .exited(0))
    #expect(try room.delete("joann@example.com").status == .exited(0))
    #expect(try room.filesHolding("/joann%40example.com") == [])
  }

  @Test(arguments: ["ann@example.com", "Ann"])
  func `says which file it could not write, and takes it up again`(_ student: String) throws {
    let room = try Classroom()
    let traces = try Self.ids(in: room.export(student))
    // Where the copy would be written a folder stands.
    try room.desk.write("", to: "shared/.class.ndjson.bellwork-rest/x")
    let result = try room.delete(student)
    #expect(result.status == .exited(74))
    let sentence = "bellwork: \"shared/class.ndjson\" still holds this student: cannot remove "
    #expect(result.error.hasPrefix(sentence), "\(result)")
    #expect(Set(try traces.flatMap(room.filesHolding)) == ["shared/class.ndjson"])
    try FileManager.default.removeItem(atPath: room.desk.path("shared/.class.ndjson.bellwork-rest"))
    #expect(try room.delete(student).status == .exited(0))
    #expect(try traces.flatMap(room.filesHolding) == [])
  }

  @Test func `says which other file still holds an address`() throws {
    let room = try Classroom()
    try room.desk.write("for Ann@Example.com", to: "data/bellwork/notes.txt")
    let result = try room.delete("ann@example.com")
    #expect(result.status == .exited(74))
    #expect(
      result.error == "bellwork: \"DESK/data/bellwork/notes.txt\" still holds this student; look "
        + "into it, and delete it where it is not needed\n")
    #expect(try room.filesHolding("\"ann@example.com\"") == [])
  }
}
