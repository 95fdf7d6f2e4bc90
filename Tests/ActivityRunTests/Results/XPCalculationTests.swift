import Activities
import ActivityRun
import Testing

/// The arithmetic of XP (design.md 4, timeback.md C.2).
@Suite struct XPCalculationTests {
  @Test(
    arguments: [
      (0, 0), (299, 0), (300, 1), (899, 1), (900, 2), (34_000, 57), (59_699, 99), (59_700, 100),
      (60_000, 100), (90_000, 150), (86_400_000, 144_000),
    ] as [(Int64, Int)])
  func `focused minutes are hundredths of a minute, half up`(active: Int64, hundredths: Int) {
    let xp = XPCalculation.focusedMinutes(activeMilliseconds: active)
    #expect(xp.hundredths == hundredths)
    #expect(xp.policy == .focusedMinutes)
    #expect(xp.activeMilliseconds == active)
    #expect(xp.multiplierHundredths == nil)
  }

  struct Row: CustomTestStringConvertible {
    let correct: Int
    let total: Int
    let attempt: Int
    let multiplier: Int
    var testDescription: String { "\(correct) of \(total), attempt \(attempt)" }

    init(_ correct: Int, of total: Int, attempt: Int, _ multiplier: Int) {
      self.correct = correct
      self.total = total
      self.attempt = attempt
      self.multiplier = multiplier
    }
  }

  @Test(arguments: [
    Row(10, of: 10, attempt: 1, 125), Row(99, of: 100, attempt: 1, 100),
    Row(8, of: 10, attempt: 1, 100), Row(799, of: 1_000, attempt: 1, 0),
    Row(0, of: 10, attempt: 1, 0), Row(0, of: 0, attempt: 1, 0),
    Row(10, of: 10, attempt: 2, 100), Row(99, of: 100, attempt: 2, 50),
    Row(4, of: 5, attempt: 2, 50), Row(799, of: 1_000, attempt: 2, 0),
    Row(10, of: 10, attempt: 7, 100), Row(9, of: 10, attempt: 7, 50),
  ])
  func `expected minutes are multiplied as PowerPath's table says`(row: Row) {
    let xp = XPCalculation.expected(
      1_000, correct: row.correct, total: row.total, attempt: row.attempt, activeMilliseconds: 5)
    #expect(xp.multiplierHundredths == row.multiplier)
    #expect(xp.hundredths == row.multiplier * 10)
    #expect(xp.expectedHundredths == 1_000)
    #expect(xp.policy == .expected)
  }

  @Test(arguments: [(333, 416), (1, 1), (2, 3), (0, 0)])
  func `the product is rounded half up`(expected: Int, hundredths: Int) {
    let xp = XPCalculation.expected(
      expected, correct: 1, total: 1, attempt: 1, activeMilliseconds: 0)
    #expect(xp.hundredths == hundredths)
  }
}
