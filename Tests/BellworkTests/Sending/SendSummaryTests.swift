import EventDelivery
import Testing

@testable import bellwork

@Suite struct SendSummaryTests {
  private func tally(
    _ place: String, waiting: Int, setAside: Int = 0, trouble: String? = nil
  ) -> SinkTally {
    SinkTally(
      sink: SinkName(rawValue: place), place: place, waiting: waiting, setAside: setAside,
      standing: SinkStanding(trouble: trouble))
  }

  @Test func `says what came of each sink`() {
    let summary = SendSummary(
      before: [tally("a", waiting: 10), tally("b", waiting: 5), tally("c", waiting: 0)],
      after: [
        tally("a", waiting: 0), tally("b", waiting: 2, setAside: 1, trouble: "no\u{1B}answer"),
        tally("c", waiting: 0),
      ])
    #expect(
      summary.text.hasPrefix(
        "a: 10 sent\nb: 2 sent, 2 not sent yet, 1 set aside: no"))
    #expect(!summary.text.contains("\u{1B}"))
    #expect(summary.text.contains("\nc: nothing waits\nWhy reports were set aside"))
  }

  @Test func `has the status of what is left`() {
    let empty = tally("a", waiting: 0)
    let aside = tally("b", waiting: 0, setAside: 1)
    let waiting = tally("c", waiting: 1, setAside: 1)
    let status = { (after: [SinkTally]) in SendSummary(before: after, after: after).status }
    #expect(status([empty]) == .ok)
    #expect(status([empty, aside]) == .data)
    #expect(status([aside, waiting]) == .unavailable)
    var held = empty
    held.held = 2
    #expect(status([held]) == .ok)
  }

  @Test func `draws how far it is`() {
    let progress = SendProgress(total: 40)
    #expect(progress.line(waiting: 40) == "[....................] 0 of 40 reports")
    #expect(progress.line(waiting: 10) == "[###############.....] 30 of 40 reports")
    #expect(progress.line(waiting: 0) == "[####################] 40 of 40 reports")
    // A quiz beside it goes on making reports.
    #expect(progress.line(waiting: 50) == "[....................] 0 of 40 reports")
  }
}
