import Foundation
import TestSupport
import Testing

/// A student's own time factor, and time limits as they are seen.
@Suite struct TimeSettingsTests {
  private static let limited = SampleActivities.example.replacing(
    "\"items\": [", with: "\"settings\": { \"timeLimitSeconds\": 40 },\n  \"items\": [",
    maxReplacements: 1)

  private func desk(_ student: String) throws -> Desk {
    let desk = try Desk(config: #"{"student":\#(student),"time":{"windowSeconds":1}}"#)
    try desk.write(Self.limited, to: "limited.json")
    return desk
  }

  @Test func `stretches the limit of the student it is for, and no event says so`() throws {
    let desk = try desk(#"{"name":"Ada","email":"ada@example.com","timeFactor":1.5}"#)
    let program = try desk.open(["run", "limited.json"])
    try program.waitFor("Time limit: 1 minute.", "You have 1.5 times the time.")
    try program.press(.enter, until: "time left 1:00")
    try program.waitFor("time left 0:58")
    program.press(.control("c"))
    program.press(.control("c"))
    #expect(try program.end() == .exited(0))
    let events = try desk.run(["events"]).output
    #expect(events.contains("TimeSpentEvent"))
    #expect(!events.lowercased().contains("factor"))

    let again = try desk.open(["run", "limited.json"])
    try again.waitFor("Welcome back", "Time limit: 1 minute, 0:5")
    again.type("q")
    #expect(try again.end() == .exited(0))

    let other = try desk.open(["run", "limited.json", "--student", "ben@example.com"])
    try other.waitFor("Time limit: 40 seconds.")
    #expect(!other.shows("times the time"))
    other.type("q")
    #expect(try other.end() == .exited(0))
    let same = try desk.open(["run", "limited.json", "--fresh", "--student", "ada@example.com"])
    try same.waitFor("You have 1.5 times the time.")
  }

  @Test func `practice has it too`() throws {
    let desk = try desk(#"{"name":"Ada","timeFactor":4}"#)
    let program = try desk.open(["run", "limited.json", "--practice"])
    try program.waitFor("Time limit: 2 minutes 40 seconds.", "You have 4 times the time.")
  }

  @Test(arguments: [
    ("0.5", "1:37: error: \"timeFactor\" must be from 1 to 4, not 0.5"),
    ("4.01", "1:37: error: \"timeFactor\" must be from 1 to 4, not 4.01"),
    ("\"2\"", "1:37: error: \"timeFactor\" must be a number"),
  ])
  func `outside 1 to 4 it is an error with its place`(value: String, message: String) throws {
    let desk = try Desk(config: #"{"student":{"name":"A","timeFactor":\#(value)}}"#)
    try desk.write(Self.limited, to: "limited.json")
    let program = try desk.open(
      ["run", "limited.json"], size: TerminalSize(columns: 200, rows: 24))
    #expect(try program.end() == .exited(78))
    #expect(program.shows("config.json:"), "\(program.screen.prefix(3))")
    #expect(program.shows(message), "\(program.screen.prefix(3))")
  }

  @Test func `a rehearsal shows the time left, and the results when it has run out`() throws {
    let desk = try Desk()
    try desk.write(Self.limited, to: "limited.json")
    let script = """
      at 4s key 2
      at 30s key f9
      at 50s key f9
      """
    let result = try desk.run(
      [
        "rehearse", "limited.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com", "--screens", "screens",
      ], input: script)
    #expect(result.status == .exited(0), "\(result.error)")
    let screens = try FileManager.default.contentsOfDirectory(atPath: desk.path("screens")).sorted()
      .map { try desk.read("screens/" + $0) }
    #expect(screens.count == 3)
    #expect(screens[0].contains("time left 0:36"))
    #expect(screens[1].contains("time left 0:10"))
    #expect(screens[2].contains("The time ran out: what was there counts as your answer."))
    #expect(screens[2].contains("1 of 3 right"))
    let events = try EventLine.read(result.output)
    #expect(events.last?.isCompletion == true)
    #expect(events.dropLast().last?.end == "2026-01-27T10:00:40.000Z")
  }
}
