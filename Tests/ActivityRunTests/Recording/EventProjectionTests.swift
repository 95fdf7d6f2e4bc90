import ActivityRun
import Caliper
import Engagement
import Testing

/// From windows and results to events.
@Suite struct EventProjectionTests {
  @Test func `items stand in the order of the types, one for each label with time`() {
    var totals = LabelTotals()
    for label in Label.allCases { totals[label] = Int64(label.rawValue) + 1 }
    #expect(
      EventProjection.items(totals) == [
        TimeMetric(type: .active, milliseconds: 8),
        TimeMetric(type: .inactive, subType: "suspended", milliseconds: 1),
        TimeMetric(type: .inactive, subType: "paused", milliseconds: 3),
        TimeMetric(type: .inactive, subType: "unfocused", milliseconds: 4),
        TimeMetric(type: .inactive, subType: "idle", milliseconds: 5),
        TimeMetric(type: .waste, subType: "aside", milliseconds: 6),
        TimeMetric(type: .unknown, subType: "gap", milliseconds: 2),
        TimeMetric(type: .antiPattern, subType: "rushing", milliseconds: 7),
      ])
  }

  @Test func `active is always there, the others only with time in them`() {
    #expect(EventProjection.items(LabelTotals()) == [TimeMetric(type: .active, milliseconds: 0)])
    var totals = LabelTotals()
    totals[.paused] = 15_000
    #expect(
      EventProjection.items(totals) == [
        TimeMetric(type: .active, milliseconds: 0),
        TimeMetric(type: .inactive, subType: "paused", milliseconds: 15_000),
      ])
  }

  @Test func `both events name the run, the course and the version of the time rules`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.skipToEnd()
    try run.finish()
    #expect(run.events.count == 2)
    for event in run.events {
      let sent = try CaliperEvent(line: event.bytes)
      #expect(sent.session == run.header.runID.urn)
      #expect(sent.extensions["runId"] == .text(run.header.runID.text))
      #expect(sent.extensions["courseId"] == "c-1")
      #expect(sent.extensions["timeRules"] == "bellwork-1")
      #expect(sent.id == event.id)
    }
  }
}
