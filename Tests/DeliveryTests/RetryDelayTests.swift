import EventDelivery
import Testing

struct RetryDelayTests {
  @Test(arguments: [
    (0, 1_000), (1, 1_000), (2, 2_000), (3, 4_000), (9, 256_000), (10, 300_000), (1000, 300_000),
  ])
  func `spreads over all of a time that doubles with each failure, up to a limit`(
    _ failures: Int, _ full: Int64
  ) {
    let delays = [0, 0.25, 0.5, 1].map { RetryDelay.milliseconds(failures: failures, chance: $0) }
    #expect(delays == [0, full / 4, full / 2, full])
  }

  @Test(arguments: [(1, 1_000), (3, 4_000), (4, 5_000), (40, 5_000)])
  func `is shorter for whoever waits for the end`(_ failures: Int, _ full: Int64) {
    let delay = RetryDelay.milliseconds(
      after: .backOff, failures: failures, chance: 1, longest: 5_000)
    #expect(delay == full)
  }

  @Test(arguments: [(0, 0, 0), (0, 1, 0), (60_000, 0, 60_000), (60_000, 1, 66_000)])
  func `never comes before the receiver wants it`(
    _ asked: Int64, _ chance: Double, _ expected: Int64
  ) {
    let delay = RetryDelay.milliseconds(
      after: .after(milliseconds: asked), failures: 9, chance: chance, longest: 5_000)
    #expect(delay == expected)
  }

  @Test func `looks at a held sink once an hour`() {
    #expect(RetryDelay.milliseconds(after: .hold, failures: 9, chance: 0) == 3_600_000)
  }
}
