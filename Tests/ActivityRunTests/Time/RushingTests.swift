import Activities
import ActivityRun
import Caliper
import Engagement
import Testing

/// Row 7 of the table, from the key to the feedback: wrong, and faster than it can be read.
@Suite struct RushingTests {
  /// An item, a wrong and a right answer to it, and its rush limit.
  struct Limit: CustomTestStringConvertible {
    let item: Item
    let wrong: RunAction
    let right: RunAction
    let milliseconds: Int64
    var testDescription: String { item.identifier.rawValue }
  }

  static let limits = [
    Limit(
      item: SampleItem.choice(estimatedSeconds: 30), wrong: .choicePicked(0),
      right: .choicePicked(1), milliseconds: 3_000),
    Limit(
      item: SampleItem.trueFalse(estimatedSeconds: 5), wrong: .choicePicked(1),
      right: .choicePicked(0), milliseconds: 1_000),
    Limit(
      item: SampleItem.numeric(estimatedSeconds: 40), wrong: .textEdited(.insert("7")),
      right: .textEdited(.insert("42")), milliseconds: 6_000),
    Limit(
      item: SampleItem.text(estimatedSeconds: 600), wrong: .textEdited(.insert("Rome")),
      right: .textEdited(.insert("Paris")), milliseconds: 10_000),
  ]

  @Test(arguments: limits)
  func `a wrong answer in half the limit was rushed, for exactly that stretch`(limit: Limit) throws
  {
    var run = try Conversation([limit.item])
    try run.act(limit.wrong, after: limit.milliseconds / 4)
    try run.act(.confirmed, after: limit.milliseconds / 4)
    let stretch = limit.milliseconds / 2
    #expect(run.state.tracker.totals[.rushing] == stretch)
    #expect(run.state.tracker.totals[.active] == 0)
    #expect(run.state.items[0].tries.map(\.rushedMilliseconds) == [stretch])
    #expect(run.state.items[0].tries.map(\.responseMilliseconds) == [stretch])
    #expect(run.state.feedback(at: 0).rushedMilliseconds == stretch)
    try run.act(.continued)
    #expect(run.state.tracker.totals[.active] == 1_000)
  }

  @Test(arguments: limits)
  func `a wrong answer at the limit was not`(limit: Limit) throws {
    for (instant, rushed) in [(limit.milliseconds - 1, true), (limit.milliseconds, false)] {
      var run = try Conversation([limit.item])
      try run.act(limit.wrong, after: 0)
      try run.act(.confirmed, after: instant)
      #expect(run.state.tracker.totals[rushed ? .rushing : .active] == instant)
      #expect(run.state.feedback(at: 0).rushedMilliseconds == (rushed ? instant : nil))
    }
  }

  @Test(arguments: limits)
  func `a right answer never is`(limit: Limit) throws {
    var run = try Conversation([limit.item])
    try run.act(limit.right, after: 100)
    try run.act(.confirmed, after: 100)
    #expect(run.state.tracker.totals[.active] == 200)
    #expect(run.state.tracker.totals[.rushing] == 0)
    #expect(run.state.feedback(at: 0).rushedMilliseconds == nil)
  }

  @Test func `a second try can not be rushed`() throws {
    var run = try Conversation([SampleItem.choice()]) { $0.itemAttempts = 3 }
    try run.act(.choicePicked(0), after: 5_000)
    try run.act(.confirmed, after: 0)
    try run.act(.continued, after: 1_000)
    try run.act(.choicePicked(2), after: 100)
    try run.act(.confirmed, after: 100)
    #expect(run.state.items[0].tries.count == 2)
    #expect(run.state.tracker.totals[.rushing] == 0)
  }

  @Test func `nor can an answer after one that was taken back`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.text()]) { $0.feedback = .end }
    try run.act(.choicePicked(0), after: 5_000)
    try run.act(.confirmed, after: 0)
    try run.act(.undone, after: 1_000)
    try run.act(.choicePicked(2), after: 100)
    try run.act(.confirmed, after: 100)
    #expect(run.state.tracker.totals[.rushing] == 0)
  }

  @Test func `a skip is no answer, and an info item takes no time to read`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.info(), SampleItem.trueFalse()])
    try run.act(.skipped, after: 100)
    try run.act(.confirmed, after: 100)
    try run.act(.skipped, after: 100)
    #expect(run.state.tracker.totals[.rushing] == 0)
    #expect(run.state.tracker.totals[.active] == 300)
  }

  @Test func `the time that another rule claims keeps its label`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 100)])
    try run.act(.focusReported(hasFocus: false), after: 1_000)
    try run.act(.focusReported(hasFocus: true), after: 4_000)
    try run.act(.choicePicked(0), after: 1_000)
    try run.act(.confirmed, after: 1_000)
    #expect(run.state.tracker.totals[.rushing] == 3_000)
    #expect(run.state.tracker.totals[.unfocused] == 4_000)
    #expect(run.state.feedback(at: 0).rushedMilliseconds == 3_000)
    #expect(run.state.items[0].tries.map(\.responseMilliseconds) == [7_000])
  }

  @Test func `an item that is shown anew is judged from there`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.sittingEnded(.left), after: 2_000)
    try run.beginSitting()
    try run.act(.choicePicked(0), after: 1_000)
    try run.act(.confirmed, after: 500)
    #expect(run.state.tracker.totals[.rushing] == 1_500)
    #expect(run.state.tracker.totals[.active] == 2_000)
    #expect(run.state.items[0].tries.map(\.responseMilliseconds) == [1_500])
  }

  @Test func `a rushed window is held back until the answer, and says anti-pattern`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.text(estimatedSeconds: 60)])
    try run.at(5_000, .choicePicked(1))
    try run.at(5_000, .confirmed)
    try run.at(13_000, .continued)
    try run.at(16_000, .ticked)
    #expect(run.events == [])
    try run.at(17_000, .textEdited(.insert("Rome")))
    try run.at(17_000, .confirmed)
    #expect(run.events.map(\.kind) == [.timeSpent(window: 0)])
    let window = try EventTimes(#require(run.events.first))
    #expect(window.milliseconds == [.init(.active): 13_000, .init(.antiPattern, "rushing"): 2_000])
  }
}
