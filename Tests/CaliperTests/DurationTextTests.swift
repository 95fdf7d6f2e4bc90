import TestSupport
import Testing

@testable import Caliper

struct DurationTextTests {
  @Test(arguments: [
    (Int64(0), "PT0S"), (9_000, "PT9S"), (9_004, "PT9.004S"), (9_040, "PT9.04S"),
    (9_500, "PT9.5S"), (75_000, "PT75S"), (86_400_001, "PT86400.001S"), (-5, "PT0S"),
  ])
  func `writes seconds with the decimals they need`(_ milliseconds: Int64, _ text: String) {
    #expect(DurationText.text(milliseconds) == text)
    #expect(DurationText.milliseconds(text) == max(0, milliseconds))
    #expect(DurationText.isDuration(text))
  }

  @Test func `comes back from text`() {
    var random = SeededRandom(seed: 3)
    for _ in 0..<2_000 {
      let milliseconds = Int64.random(in: 0...10_000_000_000, using: &random)
      let text = DurationText.text(milliseconds)
      #expect(DurationText.milliseconds(text) == milliseconds, "\(text), seed 3")
      #expect(DurationText.isDuration(text), "\(text), seed 3")
    }
  }

  @Test(arguments: [
    "PT1M", "PT09S", "PT9.0S", "PT9.0041S", "PT9.S", "PT.5S", "PT-1S", "9S", "PTS", "P9S", "",
    "PT9,5S", "PT99999999999999999999S",
  ])
  func `reads no other form than its own`(_ text: String) {
    #expect(DurationText.milliseconds(text) == nil)
  }

  @Test(arguments: [
    "P1Y", "P1M", "P2W", "P1DT2H", "PT1H1M1S", "PT1M9.004S", "P1Y2M3DT4H5M6S", "P0.5D", "PT9,5S",
    "P1.5W",
  ])
  func `knows the durations of ISO 8601`(_ text: String) { #expect(DurationText.isDuration(text)) }

  @Test(arguments: [
    "", "P", "PT", "P1DT", "T9S", "PT9", "P9S", "PT1D", "PT1S1M", "PT1H1H", "PT1.5M1S", "P1W1D",
    "pt9s", "PT9s", "-PT9S", "PT 9S", "PT9.S", "PT.9S", "PT1.2.3S", "PT٩S", "9.004", "P1DT1DT1S",
  ])
  func `refuses what is none`(_ text: String) { #expect(!DurationText.isDuration(text)) }
}
