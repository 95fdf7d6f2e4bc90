import Activities
import ActivityRun
import FoundationEssentials
import Testing

/// Which score of several tries counts, and histories as journals hold them.
@Suite struct StudentHistoryTests {
  struct Counting: CustomTestStringConvertible {
    let shares: [Int]
    let highest: Int?
    let latest: Int?
    let first: Int?
    let average: Int?
    var testDescription: String { "\(shares)" }
  }

  @Test(arguments: [
    Counting(shares: [], highest: nil, latest: nil, first: nil, average: nil),
    Counting(
      shares: [700_000], highest: 700_000, latest: 700_000, first: 700_000, average: 700_000),
    Counting(
      shares: [500_000, 900_000, 800_001], highest: 900_000, latest: 800_001, first: 500_000,
      average: 733_334),
    Counting(shares: [0, 1], highest: 1, latest: 1, first: 0, average: 1),
  ])
  func `one share counts, by the setting`(counting: Counting) {
    let history = StudentHistory(
      finishedAttempts: counting.shares.enumerated().map {
        FinishedAttempt(number: $0 + 1, shareMillionths: $1)
      })
    #expect(history.countingShareMillionths(.highest) == counting.highest)
    #expect(history.countingShareMillionths(.latest) == counting.latest)
    #expect(history.countingShareMillionths(.first) == counting.first)
    #expect(history.countingShareMillionths(.average) == counting.average)
  }

  @Test func `where the attempts are not known, the best share stands for them`() {
    let history = StudentHistory(bestShareMillionths: 600_000)
    #expect(history.countingShareMillionths(.latest) == 600_000)
  }

  @Test func `a journal entry without a list of attempts is still read`() throws {
    let text = """
      {"action":{"finished":{"_0":{"attemptsTaken":2,"bestShareMillionths":500000,\
      "isMastered":true,"masteredUnitsInCourse":3}}},"sitting":1,\
      "stamp":{"elapsed":1,"wall":2}}
      """
    let entry = try JournalEntry(payload: JournalPayload(bytes: Array(text.utf8)))
    let history = StudentHistory(
      attemptsTaken: 2, isMastered: true, bestShareMillionths: 500_000, masteredUnitsInCourse: 3)
    #expect(entry.action == .finished(history))
  }
}
