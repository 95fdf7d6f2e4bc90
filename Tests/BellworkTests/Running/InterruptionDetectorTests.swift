import ActivityRun
import Testing

@testable import bellwork

/// What the three clocks tell a loop that wakes every second.
@Suite struct InterruptionDetectorTests {
  struct Passing: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// How far each clock went since the last wake-up, in milliseconds.
    var boot: Int64
    var monotonic: Int64
    var wall: Int64
    var wasStopped = false
    var actions: [RunAction]
  }

  private static let start = ClockReading(boot: 100_000, monotonic: 40_000, wall: 1_700_000_000_000)

  static let passings = [
    Passing(
      testDescription: "a second", boot: 1_000, monotonic: 1_000, wall: 1_000, actions: []),
    Passing(
      testDescription: "5 s are no gap yet", boot: 5_000, monotonic: 5_000, wall: 5_000, actions: []
    ),
    Passing(
      testDescription: "just over 5 s", boot: 5_001, monotonic: 5_001, wall: 5_001,
      actions: [.gapFound(sinceMilliseconds: 2_000)]),
    Passing(
      testDescription: "stopped and continued", boot: 3_000, monotonic: 3_000, wall: 3_000,
      wasStopped: true, actions: [.suspended(sinceMilliseconds: 2_000)]),
    Passing(
      testDescription: "the machine slept", boot: 3_600_000, monotonic: 500, wall: 3_600_000,
      actions: [.suspended(sinceMilliseconds: 2_000)]),
    Passing(
      testDescription: "a second of sleep is within the clocks' error", boot: 2_000,
      monotonic: 1_000, wall: 2_000, actions: []),
    Passing(
      testDescription: "the wall clock set forward", boot: 1_000, monotonic: 1_000, wall: 3_600_000,
      actions: [.wallClockJumped]),
    Passing(
      testDescription: "the wall clock set back", boot: 1_000, monotonic: 1_000, wall: -3_600_000,
      actions: [.wallClockJumped]),
    Passing(
      testDescription: "2 s are no jump", boot: 1_000, monotonic: 1_000, wall: 3_000, actions: []),
    Passing(
      testDescription: "asleep, and the clock set on waking", boot: 60_000, monotonic: 0,
      wall: 90_000, actions: [.suspended(sinceMilliseconds: 2_000), .wallClockJumped]),
  ]

  private static func reading(_ boot: Int64, _ monotonic: Int64, _ wall: Int64) -> ClockReading {
    ClockReading(
      boot: start.boot + boot, monotonic: start.monotonic + monotonic, wall: start.wall + wall)
  }

  @Test(arguments: passings) func `says what happened since the last wake-up`(_ passing: Passing) {
    var detector = InterruptionDetector(start: Self.start)
    #expect(detector.observe(Self.reading(2_000, 2_000, 2_000), wasStopped: false) == [])
    let reading = Self.reading(
      2_000 + passing.boot, 2_000 + passing.monotonic, 2_000 + passing.wall)
    #expect(detector.observe(reading, wasStopped: passing.wasStopped) == passing.actions)
    #expect(detector.observe(reading, wasStopped: false) == [], "told once")
  }

  @Test(arguments: [
    (Int64(2_000), Int64(3_020), false), (2_000, 3_021, true), (2_999, 3_020, false),
    (2_500, 3_021, true), (2_500, 2_501, false),
  ])
  func `is late for the next whole second`(last: Int64, now: Int64, isLate: Bool) {
    var detector = InterruptionDetector(start: Self.start)
    #expect(detector.observe(Self.reading(last, last, last), wasStopped: false) == [])
    #expect(detector.isLate(Self.reading(now, now, now)) == isLate)
  }

  @Test func `stamps count from the start on the clock that goes on in sleep`() {
    let detector = InterruptionDetector(start: Self.start)
    let stamp = detector.stamp(Self.reading(7_000, 3_000, 9_000))
    #expect(stamp == Stamp(elapsed: 7_000, wall: 1_700_000_009_000))
  }
}
