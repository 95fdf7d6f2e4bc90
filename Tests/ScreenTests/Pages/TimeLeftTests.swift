import Activities
import ActivityRun
import Screen
import Testing

/// What the status line says of a time limit.
@Suite struct TimeLeftTests {
  private static func state(limit: Int, passed seconds: Int64) throws -> RunState {
    var run = try SampleRun(SampleActivity.make { $0.settings.timeLimitSeconds = limit })
    // Keys keep the horizon away, so that nothing else has to be said.
    while run.elapsed < seconds * 1_000 { run.act(.inputReceived) }
    return run.state
  }

  private static func frame(_ state: RunState, columns: Int = 80) -> Frame {
    RunScreen.frame(of: state, size: Size(columns: columns, rows: 24))
  }

  struct Moment: CustomTestStringConvertible {
    let left: Int64
    let words: String
    let isNotice: Bool
    var testDescription: String { "\(left) s left" }
  }

  @Test(arguments: [
    Moment(left: 599, words: "time left 9:59", isNotice: false),
    Moment(left: 301, words: "time left 5:01", isNotice: false),
    Moment(left: 300, words: "time left 5:00 · only 5 minutes left", isNotice: true),
    Moment(left: 291, words: "time left 4:51 · only 5 minutes left", isNotice: true),
    Moment(left: 290, words: "time left 4:50", isNotice: false),
    Moment(left: 61, words: "time left 1:01", isNotice: false),
    Moment(left: 60, words: "time left 1:00 · only 1 minute left", isNotice: true),
    Moment(left: 50, words: "time left 0:50", isNotice: true),
    Moment(left: 1, words: "time left 0:01", isNotice: true),
  ])
  func `warns at five minutes and at one, and all of the last one stands out`(moment: Moment)
    throws
  {
    let state = try TimeLeftTests.state(limit: 600, passed: 600 - moment.left)
    let frame = TimeLeftTests.frame(state)
    #expect(frame.lines[22].hasSuffix("· " + moment.words), "\(frame.lines[22])")
    let start = try #require(frame.lines[22].ranges(of: "time left").first?.lowerBound)
    let column = frame.lines[22].distance(from: frame.lines[22].startIndex, to: start)
    #expect((frame[column, 22].role == .notice) == moment.isNotice)
  }

  @Test func `a second that has begun is still there`() throws {
    var run = try SampleRun(SampleActivity.make { $0.settings.timeLimitSeconds = 600 })
    #expect(TimeLeftTests.frame(run.state).lines[22].hasSuffix("time left 10:00"))
    run.act(.inputReceived)
    #expect(TimeLeftTests.frame(run.state).lines[22].hasSuffix("time left 9:59"))
  }

  @Test func `never gives way to a message, however narrow`() throws {
    var run = try SampleRun(SampleActivity.make { $0.settings.timeLimitSeconds = 600 })
    run.act(.ticked, after: 15)
    let narrow = TimeLeftTests.frame(run.state, columns: 40).lines[22]
    #expect(narrow.hasPrefix("  time left 9:45 · Still working?"), "\(narrow)")
    run.act(.awayKeyPressed)
    #expect(TimeLeftTests.frame(run.state, columns: 40).lines[22].contains("time left 9:44"))
  }

  @Test func `stands still with the clock, and says so of the pause`() throws {
    var run = try SampleRun(SampleActivity.make { $0.settings.timeLimitSeconds = 300 })
    run.act(.paused)
    run.act(.ticked, after: 100)
    #expect(
      TimeLeftTests.frame(run.state).lines[22].hasSuffix("time left 4:59 · paused: not counted"))
  }

  @Test func `without a limit nothing is said of one`() throws {
    #expect(!TimeLeftTests.frame(try Scene.choiceEmpty.state()).lines[22].contains("left"))
  }

  @Test(arguments: [true, false])
  func `an item that time has closed says so, and that one may go on`(isAnswered: Bool) throws {
    var run = try SampleRun(
      SampleActivity.make {
        $0.settings.feedback = .end
        $0.items[0].timeLimitSeconds = 20
      })
    if isAnswered { run.act(.choicePicked(1)) }
    while run.elapsed < 21_000 { run.act(.ticked) }
    let lines = TimeLeftTests.frame(run.state).lines
    let words = isAnswered ? "This is your answer." : "It has no answer."
    #expect(lines.contains { $0.contains("The time for this question is up. \(words)") })
    #expect(!lines.contains { $0.contains("You may change it") })
    #expect(lines.last?.contains("Enter go on") == true)
    #expect(lines.last?.contains("pick") == false)
  }
}
