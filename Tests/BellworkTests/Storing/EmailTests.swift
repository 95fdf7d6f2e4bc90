import Foundation
import TestSupport
import Testing

/// When an email is asked for, where it is kept, and what is not sent without one.
@Suite struct EmailTests {
  private static let sinks = """
    {"sinks":[{"name":"timeback","type":"caliper","environment":"staging"}]}
    """
  /// Nothing leaves this computer: the proxy is nobody.
  private static let environment = ["https_proxy": "http://127.0.0.1:9"]

  private func desk(_ config: String? = EmailTests.sinks) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write(
      #"{"name":"Quiz","sensor":"https://quiz.example.org"}"#, to: "timeback.config.json")
    return desk
  }

  private func leave(_ program: TerminalProgram) throws {
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
  }

  @Test func `is asked where reports go to Timeback, and kept`() throws {
    let desk = try desk()
    let program = try desk.open(["run", "example.json"], environment: Self.environment)
    try program.waitFor("What is your name?")
    program.type("Ada")
    try program.press(.enter, until: "What is your email?")
    #expect(program.shows("Timeback (staging)"))
    program.type("ada")
    try program.press(.enter, until: "an email looks like")
    program.type("@example.com")
    try program.press(.enter, until: "You are Ada")
    #expect(!program.shows("Nothing is sent"))
    try program.press(.enter, until: "Question 1 of 3")
    try leave(program)
    #expect(try desk.mode(desk.path("data/bellwork/students.json")) == "600")
    #expect(try desk.events().map(\.actor.email).allSatisfy { $0 == "ada@example.com" })
    let again = try desk.open(["run", "example.json"], environment: Self.environment)
    try again.waitFor("You are Ada", "Welcome back")
    // It is the same student to a report.
    #expect(try desk.run(["report"]).output.contains("ada@example.com"))
  }

  @Test func `stands in the configuration where the name does`() throws {
    let desk = try desk(nil)
    let program = try desk.open(
      ["run", "example.json", "--to", "https://collector.invalid"], environment: Self.environment)
    try program.waitFor("What is your name?")
    program.type("Ada")
    try program.press(.enter, until: "What is your email?")
    program.type("ada@example.com")
    try program.press(.enter, until: "You are Ada")
    try leave(program)
    let config = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(filePath: desk.configFile)))
    #expect(
      config as? [String: [String: String]]
        == ["student": ["name": "Ada", "email": "ada@example.com"]])
    #expect(try desk.mode(desk.configFile) == "600")
  }

  @Test func `may be left out, and then nothing is sent there and nothing fails`() throws {
    let desk = try desk()
    let program = try desk.open(
      ["run", "example.json", "--plain"], size: TerminalSize(columns: 200, rows: 40),
      environment: Self.environment)
    try program.waitFor("Name (/q leaves):")
    try program.type("Ada\r", until: "Email (Enter goes on without, /q leaves):")
    try program.press(.enter, until: "Nothing is sent to Timeback (staging): no email is set.")
    try program.press(.enter, until: "Which planet")
    try program.type("2\r", until: "You chose: Venus")
    program.press(.control("d"))
    #expect(try program.end() == .exited(0))
    #expect(!program.shows("not sent yet"))
    let outbox = try desk.run(["outbox"], environment: Self.environment)
    #expect(outbox.output.contains("Held: 1 report, not sent: no email set"), "\(outbox)")
    #expect(try desk.run(["send"], environment: Self.environment).status == .exited(0))
    let doctor = try desk.run(["doctor"], environment: Self.environment)
    #expect(doctor.output.contains("none: nothing is sent to Timeback (staging)"), "\(doctor)")
    #expect(!doctor.output.contains("none of your own"))
    // Somebody with an email is not kept waiting by it.
    let ben = try desk.run(
      ["run", "example.json", "--plain", "--go", "--student", "ben@example.com"], input: "2\n",
      environment: Self.environment)
    #expect(ben.error.contains("1 report is not sent yet"), "\(ben)")
  }

  @Test(arguments: [
    #"{"sinks":[{"name":"local","type":"caliper","baseURL":"http://127.0.0.1:9"}]}"#,
    #"{"sinks":[{"name":"file","type":"file"}]}"#,
  ])
  func `is not asked where nothing leaves this computer`(_ config: String) throws {
    let desk = try desk(config)
    let program = try desk.open(["run", "example.json"])
    try program.waitFor("What is your name?")
    program.type("Ada")
    try program.press(.enter, until: "You are Ada")
  }

  /// Over somebody's shoulder, and in a pipe.
  @Test func `is masked on a terminal alone`() throws {
    let desk = try desk(#"{"student":{"name":"Ada","email":"ada@example.com"}}"#)
    _ = try desk.run(["run", "example.json", "--plain", "--go"], input: "2\n")
    for command in [["events"], ["outbox"], ["report"], ["doctor"], ["events", "--explain"]] {
      let program = try desk.open(command, size: TerminalSize(columns: 200, rows: 60))
      #expect(try program.end() == .exited(0))
      #expect(!program.shows("ada@example.com"), "\(command)")
      #expect(!program.shows("ada%40example.com"), "\(command)")
    }
    #expect(try desk.run(["events"]).output.contains("\"ada@example.com\""))
  }
}
