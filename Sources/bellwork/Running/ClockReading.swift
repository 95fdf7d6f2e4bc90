import Glibc

/// The three clocks of the machine at one instant, in milliseconds.
struct ClockReading: Equatable, Sendable {
  /// Goes on while the machine sleeps: the run clock.
  var boot: Int64
  /// Stands still while the machine sleeps.
  var monotonic: Int64
  /// Since 1970, UTC; may jump.
  var wall: Int64

  static func now() -> ClockReading {
    ClockReading(
      boot: read(CLOCK_BOOTTIME), monotonic: read(CLOCK_MONOTONIC), wall: read(CLOCK_REALTIME))
  }

  private static func read(_ clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
  }
}
