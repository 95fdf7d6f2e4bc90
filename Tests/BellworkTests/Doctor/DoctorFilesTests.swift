import Foundation
import TestSupport
import Testing

/// What `bellwork doctor` says of files that are not as they should be, and that it goes on.
@Suite struct DoctorFilesTests {
  private static let sections = ["terminal", "configuration", "data", "reports"]

  private struct Finding: Decodable {
    var section: String
    var name: String
    var level: String
    var found: String
    var advice: String?
  }

  private func findings(
    _ desk: Desk, environment: [String: String] = [:], status: Int32 = 0
  ) throws -> [Finding] {
    let result = try desk.run(["doctor", "--format", "json"], environment: environment)
    #expect(result.status == .exited(status), "\(result)")
    #expect(result.error == "")
    let findings = try JSONDecoder().decode([Finding].self, from: Data(result.output.utf8))
    #expect(findings.allSatisfy { Self.sections.contains($0.section) })
    #expect(findings.allSatisfy { $0.level == "ok" || $0.advice != nil || $0.name == "sinks" })
    return findings
  }

  private func finding(_ name: String, in findings: [Finding]) throws -> Finding {
    try #require(findings.first { $0.name == name }, "no \(name)")
  }

  @Test func `makes nothing on a computer where nothing was recorded`() throws {
    let desk = try Desk()
    let findings = try findings(desk)
    #expect(!findings.contains { $0.level == "problem" })
    #expect(try finding("database", in: findings).found == "nothing recorded yet")
    #expect(
      try finding("folder", in: findings).found == "DESK/data/bellwork: made at the first start")
    let names = try FileManager.default.subpathsOfDirectory(atPath: desk.folder)
    #expect(Set(names) == ["home", "config", "data", "state"])
  }

  @Test func `could not ask a terminal in a pipe, which is no problem`() throws {
    let result = try Desk(config: Desk.adaConfig).run(["doctor"])
    #expect(result.status == .exited(0))
    #expect(
      result.output.hasPrefix(
        "Terminal\n  • note     type         not asked: there is no terminal here\n"))
  }

  @Test func `places a mistake in the configuration, and looks at the rest`() throws {
    let desk = try Desk(config: "{\"student\":{\"name\":\"Ada\"},\n \"sink\":1}\n")
    let result = try desk.run(["doctor"])
    #expect(result.status == .exited(78))
    let excerpt = """
        ✗ problem  config.json  has mistakes
          DESK/config/bellwork/config.json:2:2: error: "sink" is not a key of the configuration   \
      [unknown-key]
              2 |  "sink":1}
                |  ^^^^^^ did you mean "sinks"?
                   No quiz begins until they are put right.
      """
    #expect(result.output.contains(excerpt), "\(result)")
    #expect(result.output.contains("nothing recorded yet"))
    #expect(result.output.contains("sinks        not known: the configuration has mistakes"))
  }

  @Test func `places a mistake in the configuration of the course`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write("{\n  \"name\": 3\n}\n", to: "timeback.config.json")
    let found = try finding("timeback.config.json", in: findings(desk, status: 78))
    #expect(found.found.contains("DESK/timeback.config.json:2:11: error: \"name\" must be text"))
  }

  @Test func `says where the course is from, and who the student is`() throws {
    let desk = try Desk(config: #"{"student":{"name":"Ada","email":"ada@example.com"}}"#)
    try desk.write(#"{"name":"Maths"}"#, to: "timeback.config.json")
    let findings = try findings(desk)
    #expect(try finding("student", in: findings).found == "Ada, ada@example.com")
    #expect(
      try finding("course", in: findings).found == #"DESK/timeback.config.json: "Maths", 0 courses"#
    )
    let program = try desk.open(["doctor"], size: TerminalSize(columns: 150, rows: 40))
    #expect(try program.end() == .exited(0))
    #expect(program.shows("Ada, a***a@example.com"))
    #expect(!program.shows("ada@example.com"))
  }

  @Test func `says what keeps reports from Timeback`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"sinks":[
          {"name":"timeback","type":"caliper","environment":"staging"},
          {"name":"here","type":"caliper","baseURL":"http://127.0.0.1:9"}]}
        """#)
    let notes = try findings(desk).filter { $0.level == "note" && $0.section == "configuration" }
    #expect(
      notes.prefix(2).map(\.found) == [
        "none: nothing is sent to Timeback (staging)",
        "none of your own: nothing is sent to Timeback (staging)",
      ])
    try desk.write(#"{"sensor":"https://quiz.example.org"}"#, to: "timeback.config.json")
    #expect(try !findings(desk).contains { $0.found.hasPrefix("none of your own") })
  }

  @Test func `needs a place for files`() throws {
    let desk = try Desk()
    let findings = try findings(
      desk, environment: ["HOME": "", "XDG_CONFIG_HOME": "", "XDG_DATA_HOME": ""], status: 78)
    #expect(findings.last?.found.contains("set HOME") == true)
  }

  /// Nobody can make a file there, whatever the modes say: these tests may run as root.
  @Test func `finds that nothing can be kept in the data folder`() throws {
    let missing = try findings(
      Desk(config: Desk.adaConfig), environment: ["XDG_DATA_HOME": "/proc/self"], status: 73)
    #expect(try finding("folder", in: missing).found.hasPrefix("cannot create"))
    let desk = try Desk(config: Desk.adaConfig)
    try FileManager.default.createSymbolicLink(
      atPath: desk.dataFolder, withDestinationPath: "/proc/self")
    let readOnly = try findings(desk, status: 73)
    #expect(try finding("folder", in: readOnly).found.hasPrefix("cannot write"))
  }

  @Test func `finds that the data folder is a file`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write("", to: "data/bellwork")
    let findings = try findings(desk, status: 73)
    #expect(try finding("folder", in: findings).found.hasSuffix("Not a directory"))
    #expect(findings.contains { $0.section == "reports" })
  }

  @Test func `finds that the database is damaged, and leaves it`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    let text = String(repeating: "no database ", count: 100)
    try desk.write(text, to: "data/bellwork/bellwork.sqlite")
    let findings = try findings(desk, status: 65)
    #expect(try finding("database", in: findings).found.contains("is damaged"))
    #expect(try desk.read(desk.database) == text)
  }

  @Test func `finds that the list of students is torn`() throws {
    let desk = try Desk(config: "{}")
    try desk.write("{\"ids\":", to: "data/bellwork/students.json")
    #expect(try finding("student", in: findings(desk, status: 65)).found.contains("students.json"))
  }

  @Test func `says which command keeps others out`() throws {
    let desk = try Desk(config: Desk.adaConfig)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: desk.configFile)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o700], ofItemAtPath: desk.path("config/bellwork"))
    let access = try findings(desk).filter { $0.name == "access" }
    #expect(access.map(\.advice) == ["Run: chmod 600 DESK/config/bellwork/config.json"])
    #expect(access.first?.found.contains("(mode 644)") == true)
  }

  @Test func `counts runs and what waits for each sink`() throws {
    let desk = try Desk(
      config: #"""
        {"student":{"name":"Ada"},"time":{"windowSeconds":1},"sinks":[
          {"name":"own","type":"file"},
          {"name":"shared","type":"file","path":"gone/shared.ndjson"}]}
        """#)
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write("", to: "gone")
    let program = try desk.open(["run", "example.json", "--go"])
    try program.waitFor("working 0:02")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    let events = try desk.events().count
    let findings = try findings(desk, status: 73)
    #expect(try finding("runs", in: findings).found == "1 run, 1 of them not finished")
    #expect(
      try finding("answers", in: findings).found
        == "kept for 30 days after everything of their run was sent")
    let own = findings.filter { $0.name == "own" }.map(\.found)
    #expect(own == ["to DESK/data/bellwork/events.ndjson", "\(events) delivered, none waiting"])
    let shared = findings.filter { $0.name == "shared" }
    #expect(shared.map(\.level) == ["problem", "note", "note"])
    #expect(shared.first?.found == #"cannot write "gone/shared.ndjson": Not a directory"#)
    #expect(
      shared.dropFirst().first?.found
        == "0 delivered, \(events) not sent yet, the oldest for less than a minute")
    #expect(
      shared.last?.found
        == "the last try: cannot create \"gone/shared.ndjson\": Not a directory")
  }

  @Test(arguments: [
    ("/proc/self/x.ndjson", "problem", 73), ("DESK", "problem", 73), ("x.ndjson", "note", 0),
    ("DESK/away/x.ndjson", "note", 0), ("DESK/x.ndjson", "ok", 0),
  ])
  func `looks at where a sink writes`(path: String, level: String, status: Int32) throws {
    let desk = try Desk()
    let path = path.replacing("DESK", with: desk.folder)
    try desk.write(
      #"{"sinks":[{"name":"shared","type":"file","path":"\#(path)"}]}"#,
      to: "config/bellwork/config.json")
    #expect(try finding("shared", in: findings(desk, status: status)).level == level)
    #expect(!FileManager.default.fileExists(atPath: desk.path("away")))
  }
}
