import Activities
import ActivityRun
import Caliper

/// A run of many actions, as the journal of one sitting would hold it.
struct LongRun {
  let header: RunHeader
  let activity: Activity
  let entries: [JournalEntry]

  private static let startWall: Int64 = 1_769_508_000_000

  /// A run of so many milliseconds with so many actions, finished at its last instant.
  ///
  /// The ticks stand at the multiples of 5 s, the student's actions in between, evenly.
  init(givesFeedback: Bool, milliseconds: Int64, count: Int, seed: UInt64) throws {
    try self.init(givesFeedback: givesFeedback) {
      let ticks = LongRun.ticks(until: milliseconds)
      let fixed = LongRunStudent.prologue.count + LongRunStudent.end.count + 1
      let phrases = LongRun.phrases(count: count - ticks.count - fixed, seed: seed)
      let acted = LongRun.spread(LongRunStudent.prologue + phrases, over: milliseconds)
      let end = LongRunStudent.end.map { (milliseconds, $0) }
      return [(0, RunAction.sittingBegan)] + LongRun.merged(ticks, acted) + end
    }
  }

  /// A lap of 58 windows and 1,000 actions, to be repeated as often as one likes.
  ///
  /// It begins with what ends any page or pause of the lap before.
  init(lapWithFeedback givesFeedback: Bool, seed: UInt64) throws {
    try self.init(givesFeedback: givesFeedback) {
      let ticks = LongRun.ticks(until: LongRun.lapMilliseconds)
      let opening: [RunAction] = [.resumed, .overlayClosed, .itemChosen(0)]
      let phrases = LongRun.phrases(
        count: LongRun.lapCount - ticks.count - opening.count, seed: seed)
      return LongRun.merged(
        ticks, LongRun.spread(opening + phrases, over: LongRun.lapMilliseconds))
    }
  }

  static let lapMilliseconds: Int64 = 870_000
  static let lapCount = 1_000

  private init(givesFeedback: Bool, _ stamped: () -> [(Int64, RunAction)]) throws {
    let header = try LongRunHeader.make(
      activityText: LongRunActivity.text(givesFeedback: givesFeedback))
    guard let activity = header.activity else { throw RunRefoldError.activityUnreadable }
    self.header = header
    self.activity = activity
    entries = stamped().map { LongRun.entry(at: $0, $1) }
  }

  /// An entry of the one sitting; a jump of the wall clock is one backwards, which cuts no window.
  static func entry(at elapsed: Int64, _ action: RunAction) -> JournalEntry {
    let jump: Int64 = action == .wallClockJumped ? -3_600_000 : 0
    return JournalEntry(
      sitting: 1, stamp: Stamp(elapsed: elapsed, wall: startWall + elapsed + jump), action: action)
  }

  private static func ticks(until end: Int64) -> [(Int64, RunAction)] {
    stride(from: 5_000, through: end, by: 5_000).map { ($0, .ticked) }
  }

  private static func phrases(count: Int, seed: UInt64) -> [RunAction] {
    var student = LongRunStudent(seed: seed)
    var actions: [RunAction] = []
    while actions.count < count { actions += student.phrase() }
    return Array(actions.prefix(count))
  }

  /// At even distances; what says since when nothing ran says half a distance.
  private static func spread(
    _ actions: [RunAction], over milliseconds: Int64
  ) -> [(Int64, RunAction)] {
    let distance = milliseconds / Int64(actions.count)
    return actions.enumerated().map { index, action in
      let at = Int64(index) * distance + 1
      return switch action {
      case .suspended: (at, .suspended(sinceMilliseconds: at - distance / 2))
      case .gapFound: (at, .gapFound(sinceMilliseconds: at - distance / 2))
      default: (at, action)
      }
    }
  }

  private static func merged(
    _ ticks: [(Int64, RunAction)], _ acted: [(Int64, RunAction)]
  ) -> [(Int64, RunAction)] {
    (ticks + acted).sorted { $0.0 < $1.0 }
  }
}
