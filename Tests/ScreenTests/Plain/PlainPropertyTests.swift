import Activities
import ActivityRun
import TestSupport
import Testing

@testable import Screen

/// Whatever is typed, at whatever moment.
@Suite struct PlainPropertyTests {
  private static let words = [
    "", "", "", "1", "2", "1,3", "t", "f", "y", "n", "1b 2a 3c", "b,a,c", "2,1,3", ".", "..", "w",
    "Paris", "42", "//x", "/h", "/s", "/u", "/a", "/r", "/g 1", "/g 3", "/b", "/n", "/m", "/v",
    "/p", "/?", "/q", "/", "/zz", "3", "0", "moon",
  ]

  private static func line(_ random: inout SeededRandom) -> String {
    let known = words.randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<12, using: &random) {
    case 0: return HostileText.all.randomElement(using: &random) ?? ""
    case 1: return known + (words.randomElement(using: &random) ?? "")
    case 2: return String(repeating: known, count: Int.random(in: 0..<3_000, using: &random))
    default: return known
    }
  }

  private static func activity(_ random: inout SeededRandom) -> Activity {
    SampleActivity.make { activity in
      activity.items = (SampleActivity.items + PlainItems.all).shuffled(using: &random)
      activity.settings.feedback =
        Settings.FeedbackTime.allCases.randomElement(using: &random)
        ?? .end
      activity.settings.navigation = Bool.random(using: &random) ? .free : .linear
      activity.settings.itemAttempts = [1, 2, nil].randomElement(using: &random) ?? 1
      activity.settings.allowSkipping = Int.random(in: 0..<4, using: &random) > 0
      activity.settings.timeLimitSeconds = Bool.random(using: &random) ? 900 : nil
    }
  }

  @Test(arguments: SeededRandom.seeds(20))
  func `nothing that is typed is lost, and nothing traps`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var run = try PlainRun(PlainPropertyTests.activity(&random))
    for _ in 0..<400 where run.state.isOpen && run.end == nil {
      let line = PlainPropertyTests.line(&random)
      let before = run.state
      let meaning = try run.line(line, after: Int64.random(in: 0...20_000, using: &random))
      guard run.state.isOpen, run.end == nil else { break }
      #expect(!run.last.prompt.isEmpty)
      // A line was taken, or it is said back with what would be right.
      guard case .text(let text) = PlainLine(line), meaning.actions == [.inputReceived] else {
        continue
      }
      let said = run.last.lines.joined(separator: "\n")
      let quoted = DisplayText.line(String(text.prefix(20))).drop(while: \.isWhitespace)
      #expect(
        said.contains(quoted) || before.results != nil, "\(seed): \(line.debugDescription) \(said)")
    }
  }

  /// What is printed can be printed: no control character, no escape, no line break in a line.
  @Test(arguments: SeededRandom.seeds(10))
  func `nothing hostile is printed`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let activity = SampleActivity.make { activity in
      activity.items = activity.items.map { item in
        var item = item
        item.prompt = HostileText.all.randomElement(using: &random) ?? ""
        item.hints = [HostileText.all.randomElement(using: &random) ?? ""]
        item.feedback.general = HostileText.all.randomElement(using: &random) ?? ""
        return item
      }
      activity.title = "T" + (HostileText.all.randomElement(using: &random) ?? "")
    }
    var run = try PlainRun(activity)
    for _ in 0..<100 where run.state.isOpen && run.end == nil {
      try run.line(PlainPropertyTests.line(&random))
      for line in run.last.lines + [run.last.prompt] {
        #expect(
          line.unicodeScalars.allSatisfy {
            ScalarTreatment(of: $0) == .keep
          }, "\(seed): \(line.debugDescription)")
      }
    }
  }

  /// The journal folds to the same state, and the same events.
  @Test(arguments: SeededRandom.seeds(10))
  func `the same lines give the same events`(seed: UInt64) throws {
    func play() throws -> PlainRun {
      var random = SeededRandom(seed: seed)
      var run = try PlainRun(PlainPropertyTests.activity(&random))
      for _ in 0..<200 where run.state.isOpen && run.end == nil {
        try run.line(PlainPropertyTests.line(&random), after: 7_000)
      }
      return run
    }
    let (one, other) = (try play(), try play())
    #expect(one.events == other.events)
    #expect(one.state == other.state)
    #expect(one.transcript == other.transcript)
  }
}
