import ActivityRun
import TestSupport
import Testing

@Suite struct ResponseTotalsTests {
  /// Answers with these times, every one in a report of its own making; the rush limit is 2 s.
  private func totals(_ times: [Int64], right: Int = 0) throws -> ResponseTotals {
    let sample = SampleReport()
    let subject = ReportSubject(
      student: ReportEntity(id: sample.student), activity: ReportEntity(id: "a"))
    let responses = times.enumerated().map { index, time in
      ReportedResponse(
        item: ReportedItem(activity: "a", id: "i", prompt: "?", place: 0),
        shownAtMilliseconds: 0, responseMilliseconds: time, rushLimitMilliseconds: 2_000,
        isRight: index < right)
    }
    let run = ReportedRun(id: sample.runID, subject: subject, responses: responses)
    return try #require(try Report.make([], runs: [run], by: []).total.responses)
  }

  @Test(
    arguments: [
      ([5_000], 5_000, 5_000), ([3_000, 1_000], 2_000, 3_000), ([1, 2], 2, 2),
      ([9_000, 1_000, 4_000], 4_000, 9_000),
      ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 6, 9),
      ([11, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 6, 10),
    ] as [([Int64], Int64, Int64)])
  func `finds median and 90th percentile`(
    _ times: [Int64], _ median: Int64, _ ninetieth: Int64
  ) throws {
    let totals = try totals(times)
    #expect(totals.medianMilliseconds == median)
    #expect(totals.ninetiethPercentileMilliseconds == ninetieth)
    #expect(totals.count == times.count)
  }

  @Test func `an answer at the limit is no rapid guess, and right answers can be`() throws {
    let totals = try totals([1_999, 2_000, 1_000, 60_000], right: 3)
    #expect(totals.rapid == 2)
    #expect(totals.effortMillionths == 500_000)
    #expect(totals.right == 3)
    #expect(totals.pValueMillionths == 750_000)
  }

  @Test func `thirds are rounded half up`() throws {
    let totals = try totals([3_000, 3_000, 1_000], right: 1)
    #expect(totals.pValueMillionths == 333_333)
    #expect(totals.effortMillionths == 666_667)
  }
}
