import ActivityRun

/// Finds out from the clocks what a loop that wakes every second could not see happen.
///
/// Pure.
///
///     boot        |----|----|------------------|----|
///     monotonic   |----|----|--| asleep        |----|      → suspended
///     no sleep, no stop, yet no wake-up for over 5 s        → gap
struct InterruptionDetector: Equatable, Sendable {
  private let start: ClockReading
  private var last: ClockReading
  /// Wall minus boot by the anchor in force.
  private var wallOffset: Int64

  /// A loop that did not run for longer has no explanation of its own.
  static let gapMilliseconds: Int64 = 5_000
  static let wallJumpMilliseconds: Int64 = 2_000
  private static let sleepMilliseconds: Int64 = 1_000
  /// The loop wakes at each whole second; later by more than this it does only when the machine is
  /// busy, and after a stop.
  private static let tickMilliseconds: Int64 = 1_000
  private static let latenessMilliseconds: Int64 = 20

  init(start: ClockReading) {
    self.start = start
    last = start
    wallOffset = start.wall - start.boot
  }

  /// Takes a reading at a wake-up of the loop, and says what happened since the last one.
  ///
  /// `wasStopped`: the process was stopped and continued in between.
  mutating func observe(_ reading: ClockReading, wasStopped: Bool) -> [RunAction] {
    var actions: [RunAction] = []
    let since = last.boot - start.boot
    let passed = reading.boot - last.boot
    let slept = passed - (reading.monotonic - last.monotonic)
    if wasStopped || slept > InterruptionDetector.sleepMilliseconds {
      actions.append(.suspended(sinceMilliseconds: since))
    } else if passed > InterruptionDetector.gapMilliseconds {
      actions.append(.gapFound(sinceMilliseconds: since))
    }
    let offset = reading.wall - reading.boot
    if abs(offset - wallOffset) > InterruptionDetector.wallJumpMilliseconds {
      wallOffset = offset
      actions.append(.wallClockJumped)
    }
    last = reading
    return actions
  }

  /// Whether the loop should have woken before this reading.
  func isLate(_ reading: ClockReading) -> Bool {
    let seen = last.boot - start.boot
    let due =
      seen - seen % InterruptionDetector.tickMilliseconds
      + InterruptionDetector.tickMilliseconds
    return reading.boot - start.boot > due + InterruptionDetector.latenessMilliseconds
  }

  /// The stamp of a reading in this sitting.
  func stamp(_ reading: ClockReading) -> Stamp {
    Stamp(elapsed: max(0, reading.boot - start.boot), wall: reading.wall)
  }
}
