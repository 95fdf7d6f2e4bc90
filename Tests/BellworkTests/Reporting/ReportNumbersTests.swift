import TestSupport
import Testing

@testable import bellwork

@Suite struct ReportNumbersTests {
  @Test(
    arguments: [
      (0, "0:00"), (999, "0:00"), (59_999, "0:59"), (60_000, "1:00"), (3_599_999, "59:59"),
      (3_600_000, "1:00:00"), (36_061_000, "10:01:01"),
    ] as [(Int64, String)])
  func `spells clocks`(_ milliseconds: Int64, _ text: String) {
    #expect(ReportNumbers.clock(milliseconds) == text)
  }

  @Test func `spells fixed-point numbers`() {
    #expect(ReportNumbers.seconds(15_003) == "15.003")
    #expect(ReportNumbers.seconds(7) == "0.007")
    #expect(ReportNumbers.hundredths(-150) == "-1.50")
    #expect(ReportNumbers.hundredths(57) == "0.57")
    #expect(ReportNumbers.share(666_667) == "0.666667")
    #expect(ReportNumbers.share(1_000_000) == "1.000000")
    #expect(ReportNumbers.roughSeconds(4_250) == "4.3 s")
    #expect(ReportNumbers.roughSeconds(949) == "0.9 s")
  }

  @Test(arguments: [(0, "0%"), (4_999, "0%"), (5_000, "1%"), (994_999, "99%"), (995_000, "100%")])
  func `rounds percents half up`(_ millionths: Int, _ text: String) {
    #expect(ReportNumbers.percent(millionths) == text)
  }
}
