import Activities
import ActivityRun
import Engagement
import Testing

/// How long each item was worked on, for the report.
@Suite struct ItemTimeTests {
  @Test func `an item's time is the active time while it was up`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()])
    try run.at(4_000, .choicePicked(1))
    try run.at(5_000, .focusReported(hasFocus: false))
    try run.at(9_000, .focusReported(hasFocus: true))
    try run.at(12_000, .confirmed)
    #expect(run.state.items[0].activeMilliseconds == 8_000)
    try run.at(15_000, .continued)
    #expect(run.state.items[0].activeMilliseconds == 8_000)
    try run.at(17_500, .skipped)
    #expect(run.state.items[1].activeMilliseconds == 2_500)
  }

  @Test func `rushed time was spent at the item all the same`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.choicePicked(0), after: 1_000)
    try run.act(.confirmed, after: 500)
    #expect(run.state.items[0].activeMilliseconds == 1_500)
  }

  @Test func `time counts up to the end of the sitting, and goes on in the next`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.sittingEnded(.left), after: 2_500)
    #expect(run.state.items[0].activeMilliseconds == 2_500)
    try run.beginSitting()
    #expect(run.state.items[0].activeMilliseconds == 2_500)
    try run.at(4_000, .choicePicked(1))
    try run.at(6_000, .confirmed)
    #expect(run.state.items[0].activeMilliseconds == 8_500)
  }

  @Test func `coming back adds to it`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.navigation = .free
    }
    try run.act(.itemChosen(1), after: 3_000)
    try run.act(.itemChosen(0), after: 4_000)
    try run.act(.itemChosen(1), after: 5_000)
    #expect(run.state.items.map(\.activeMilliseconds) == [8_000, 4_000])
  }
}
