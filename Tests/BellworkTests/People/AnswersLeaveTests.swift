import Foundation
import TestSupport
import Testing

/// The whole program, before and after the answers have left.
@Suite struct AnswersLeaveTests {
  private static let canary = "Zebrafinkenhausen"

  private static func config(days: Int) -> String {
    #"{"student":{"name":"Ada"},"retentionDays":\#(days)}"#
  }

  private func desk() throws -> Desk {
    let desk = try Desk(config: AnswersLeaveTests.config(days: 30))
    try desk.write(SampleActivities.typed, to: "typed.json")
    let played = try desk.run(
      ["run", "typed.json", "--plain", "--go"], input: "\(Self.canary)\n\n1\n\n\n")
    #expect(played.status == .exited(0))
    return desk
  }

  /// What the program tells of the run.
  private func told(_ desk: Desk) throws -> [String] {
    try [
      ["events"], ["events", "--explain"], ["report", "--by", "item,day", "--format", "json"],
      ["report", "--by", "student,course,activity", "--format", "csv"], ["outbox"],
      ["pick", "--plain"],
    ].map { try desk.run($0, input: "q\n").output }
  }

  @Test func `no file holds what was typed, and everything is told as before`() throws {
    let desk = try desk()
    #expect(try desk.filesHolding(Self.canary) == ["data/bellwork/bellwork.sqlite"])
    let before = try told(desk)
    #expect(before[2].contains("The capital of France is"))
    try desk.write(AnswersLeaveTests.config(days: 0), to: "config/bellwork/config.json")
    let sent = try desk.run(["send"])
    #expect(sent.status == .exited(0), "\(sent)")
    #expect(try desk.filesHolding(Self.canary) == [])
    #expect(try desk.filesHolding("correctResponse", below: "data") == [])
    for (after, before) in zip(try told(desk), before) { #expect(after == before) }
    let again = try desk.run(["run", "typed.json", "--plain", "--go"], input: "/q\nl\n")
    #expect(again.output.contains("Question 1 of 2"))
  }

  @Test func `answers leave as a later run is left`() throws {
    let desk = try desk()
    try desk.write(AnswersLeaveTests.config(days: 0), to: "config/bellwork/config.json")
    let program = try desk.open(["run", "typed.json", "--go"])
    try program.waitFor("Question 1 of 2")
    #expect(try !desk.filesHolding(Self.canary).isEmpty)
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    #expect(try desk.filesHolding(Self.canary) == [])
  }

  @Test(arguments: [
    ("-1", "must be"), ("1.5", "must be a whole number"), ("\"30\"", "must be"),
    ("4000", "must be"),
  ])
  func `a number of days that cannot be is a mistake with its place`(
    _ value: String, _ words: String
  ) throws {
    let desk = try Desk(config: "{\n  \"retentionDays\": \(value)\n}\n")
    let result = try desk.run(["events"])
    #expect(result.status == .exited(78))
    #expect(result.error.hasPrefix("DESK/config/bellwork/config.json:2:20: error:"), "\(result)")
    #expect(result.error.contains(words), "\(result)")
  }
}
