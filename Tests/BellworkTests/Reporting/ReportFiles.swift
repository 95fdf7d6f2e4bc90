import TestSupport

/// Files of events for the tests, as `bellwork rehearse` makes them.
struct ReportFiles {
  let desk: Desk

  /// Three right answers in 84 seconds, over midnight in Berlin.
  static let diligent = """
    at 4s   key 2
    at 5s   key enter
    at 7s   key enter
    at 10s  focus out
    at 40s  focus in
    at 43s  key t
    at 44s  key enter
    at 46s  key enter
    at 50s  key f2
    at 70s  key space
    at 76s  text 42
    at 78s  key enter
    at 80s  key enter
    at 84s  key enter
    """
  /// A wrong answer after half a second, then left.
  static let hasty = """
    at 1s    key 1
    at 1.5s  key enter
    at 20s   quit
    """

  init() throws {
    desk = try Desk()
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write(SampleActivities.typed, to: "typed.json")
  }

  /// Plays a script and keeps its events in a file.
  @discardableResult
  func rehearse(
    _ script: String, as student: String, start: String, to name: String,
    activity: String = "example.json", seed: Int = 1
  ) throws -> String {
    let result = try desk.run(
      [
        "rehearse", activity, "--script", "-", "--start", start, "--student", student, "--seed",
        "\(seed)",
      ], input: script)
    guard result.status == .exited(0) else { throw TestFailure("\(result)") }
    try desk.write(result.output, to: name)
    return result.output
  }

  /// Ada on two days by the clocks of Berlin, Ben on one of them.
  static func twoStudents() throws -> ReportFiles {
    let files = try ReportFiles()
    try files.rehearse(
      diligent, as: "ada@example.com", start: "2026-01-27T22:59:00.000Z", to: "ada.ndjson")
    try files.rehearse(
      hasty, as: "ben@example.com", start: "2026-01-28T10:00:00.000Z", to: "ben.ndjson", seed: 2)
    return files
  }

  func report(_ arguments: [String], input: String = "") throws -> ProcessResult {
    try desk.run(["report"] + arguments, input: input)
  }
}
