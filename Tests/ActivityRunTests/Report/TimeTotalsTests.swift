import ActivityRun
import Caliper
import Engagement
import TestSupport
import Testing

@Suite struct TimeTotalsTests {
  private func totals(_ event: CaliperEvent) throws -> TimeTotals {
    guard case .time(let totals) = try ReportedEvent(event).content else {
      throw TestFailure("no time")
    }
    return totals
  }

  @Test func `a window under our rules measures every label`() throws {
    let event = try SampleReport().window(0, at: "2026-01-27T10:00:00Z", [.active: 15_000])
    let time = try totals(event)
    #expect(time.kinds == TimeKind.ofLabels)
    #expect(Label.allCases.map { time[TimeKind($0)] } == [0, 0, 0, 0, 0, 0, 0, 15_000])
    #expect(time[TimeKind(type: .waste, subType: "eating")] == nil)
  }

  @Test func `another sender's window measures only what it lists`() throws {
    let eating = TimeKind(type: .waste, subType: "eating")
    var event = try SampleReport().window(
      0, at: "2026-01-27T10:00:00Z", [.active: 10_000, eating: 5_000])
    event.extensions["timeRules"] = nil
    let time = try totals(event)
    #expect(time.kinds == [.active, eating])
    #expect(time[.idle] == nil)
    #expect(time.sum == 15_000)
    #expect(time.focusMillionths == 666_667)
    #expect(eating.words == "waste, eating")
  }

  @Test func `what was not measured is no 0`() {
    let time = TimeTotals()
    #expect(!time.isMeasured)
    #expect(time.sum == nil)
    #expect(time[.active] == nil)
    #expect(time.kinds == [])
  }

  @Test func `working comes first, other senders' kinds last`() {
    let eating = TimeKind(type: .waste, subType: "eating")
    let kinds = [eating, TimeKind(type: .inactive), .idle, .active, .paused]
    #expect(kinds.sorted() == [.active, .paused, .idle, TimeKind(type: .inactive), eating])
    #expect(TimeKind.active.words == "working")
  }
}
