import Glibc

/// An instant by the test's own reading of the clocks, in milliseconds.
struct TestInstant: Equatable, Sendable {
  /// Never goes back.
  let monotonic: Int64
  /// Since 1970, UTC, as events are dated.
  let wall: Int64

  static func now() -> TestInstant {
    TestInstant(monotonic: read(CLOCK_MONOTONIC), wall: read(CLOCK_REALTIME))
  }

  static func - (later: TestInstant, earlier: TestInstant) -> Int64 {
    later.monotonic - earlier.monotonic
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
