import Caliper
import TestSupport
import Testing

struct InstantTextTests {
  struct Known: CustomTestStringConvertible {
    let text: String
    let milliseconds: Int64
    var testDescription: String { text }
  }

  /// Worked out with `date -u -d … +%s`.
  static let known = [
    Known(text: "1970-01-01T00:00:00.000Z", milliseconds: 0),
    Known(text: "1969-12-31T23:59:59.999Z", milliseconds: -1),
    Known(text: "1969-12-31T00:00:00.000Z", milliseconds: -86_400_000),
    Known(text: "2000-02-29T12:34:56.789Z", milliseconds: 951_827_696_789),
    Known(text: "1900-03-01T00:00:00.000Z", milliseconds: -2_203_891_200_000),
    Known(text: "1900-02-28T23:59:59.000Z", milliseconds: -2_203_891_201_000),
    Known(text: "2024-02-29T00:00:00.000Z", milliseconds: 1_709_164_800_000),
    Known(text: "2024-12-31T23:59:59.999Z", milliseconds: 1_735_689_599_999),
    Known(text: "2026-01-27T10:00:00.000Z", milliseconds: 1_769_508_000_000),
    Known(text: "2038-01-19T03:14:07.000Z", milliseconds: 2_147_483_647_000),
    Known(text: "2038-01-19T03:14:08.000Z", milliseconds: 2_147_483_648_000),
    Known(text: "2100-02-28T23:59:59.999Z", milliseconds: 4_107_542_399_999),
    Known(text: "2100-03-01T00:00:00.000Z", milliseconds: 4_107_542_400_000),
    Known(text: "0001-01-01T00:00:00.000Z", milliseconds: -62_135_596_800_000),
    Known(text: "9999-12-31T23:59:59.999Z", milliseconds: 253_402_300_799_999),
  ]

  @Test(arguments: known)
  func `writes and reads known instants`(_ known: Known) {
    #expect(InstantText.text(known.milliseconds) == known.text)
    #expect(InstantText.milliseconds(known.text) == known.milliseconds)
  }

  @Test(arguments: [
    "2026-01-27T10:00:00Z", "2026-01-27T10:00:00.00Z", "2026-01-27T10:00:00.0000Z",
    "2026-01-27T10:00:00.000z", "2026-01-27T10:00:00.000", "2026-01-27T10:00:00.000+00:00",
    "2026-01-27 10:00:00.000Z", "2026-02-29T10:00:00.000Z", "2100-02-29T10:00:00.000Z",
    "2026-13-01T10:00:00.000Z", "2026-00-01T10:00:00.000Z", "2026-04-31T10:00:00.000Z",
    "2026-01-00T10:00:00.000Z", "2026-01-27T24:00:00.000Z", "2026-01-27T10:60:00.000Z",
    "2026-01-27T10:00:60.000Z", "0000-01-01T00:00:00.000Z", "+026-01-27T10:00:00.000Z",
    "2026-01-27T10:00:00.0-1Z", "２026-01-27T10:00:00.000", "", "Z",
  ])
  func `refuses every other form`(_ text: String) {
    #expect(InstantText.milliseconds(text) == nil)
  }

  @Test func `comes back from text, over all years`() {
    var random = SeededRandom(seed: 20_260_127)
    let range: ClosedRange<Int64> = -62_135_596_800_000...253_402_300_799_999
    for _ in 0..<20_000 {
      let instant = Int64.random(in: range, using: &random)
      let text = InstantText.text(instant)
      #expect(text.utf8.count == 24, "\(instant), seed 20260127")
      #expect(InstantText.milliseconds(text) == instant, "\(text), seed 20260127")
    }
  }

  @Test func `sorts as text as it does in time`() {
    var random = SeededRandom(seed: 7)
    let instants = (0..<2000).map { _ in
      Int64.random(in: -60_000_000_000_000...250_000_000_000_000, using: &random)
    }
    #expect(instants.sorted().map(InstantText.text) == instants.map(InstantText.text).sorted())
  }

  @Test func `every day follows the day before, from 1890 to 2110`() {
    let months = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var expected = (year: 1890, month: 1, day: 1)
    let first: Int64 = -29_219
    for number in 0..<80_353 {
      let text = InstantText.text((first + Int64(number)) * 86_400_000)
      let date = text.prefix(10).split(separator: "-").compactMap { Int($0) }
      guard date == [expected.year, expected.month, expected.day] else {
        Issue.record("day \(number) is \(text), not \(expected)")
        return
      }
      let isLeap = expected.year % 4 == 0 && expected.year % 100 != 0 || expected.year % 400 == 0
      let length = months[expected.month - 1] + (expected.month == 2 && isLeap ? 1 : 0)
      expected.day += 1
      if expected.day > length { expected = (expected.year, expected.month + 1, 1) }
      if expected.month > 12 { expected = (expected.year + 1, 1, 1) }
    }
  }

  @Test(arguments: [Int64.min, -62_135_596_800_001, 253_402_300_800_000, Int64.max])
  func `writes years the wire has not, and never reads them`(_ instant: Int64) {
    #expect(InstantText.milliseconds(InstantText.text(instant)) == nil)
  }
}
