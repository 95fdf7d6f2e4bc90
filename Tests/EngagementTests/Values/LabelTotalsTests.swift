import Engagement
import Foundation
import Testing

@Suite struct LabelTotalsTests {
  private let pieces = [
    LabelledInterval(.active, Interval(start: 0, end: 700)),
    LabelledInterval(.idle, Interval(start: 700, end: 1_000)),
    LabelledInterval(.active, Interval(start: 1_000, end: 1_001)),
  ]

  @Test func `starts with nothing of any label`() {
    let totals = LabelTotals()
    #expect(Label.allCases.map { totals[$0] } == Array(repeating: 0, count: Label.allCases.count))
    #expect(totals.sum == 0)
  }

  @Test func `adds up each label by itself, and all of them`() {
    let totals = LabelTotals(pieces)
    #expect(totals[.active] == 701)
    #expect(totals[.idle] == 300)
    #expect(totals[.paused] == 0)
    #expect(totals.sum == 1_001)
  }

  @Test func `adding totals adds label by label`() {
    var totals = LabelTotals(pieces)
    var more = LabelTotals()
    more[.active] = 9
    more[.gap] = 4
    totals += more
    #expect(totals[.active] == 710)
    #expect(totals[.idle] == 300)
    #expect(totals[.gap] == 4)
    #expect(totals.sum == 1_014)
  }

  @Test func `survives being written and read`() throws {
    let totals = LabelTotals(pieces)
    let bytes = try JSONEncoder().encode(totals)
    #expect(try JSONDecoder().decode(LabelTotals.self, from: bytes) == totals)
  }
}
