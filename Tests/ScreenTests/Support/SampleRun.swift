import Activities
import ActivityRun
import Caliper
import FoundationEssentials
import Screen
import Testing

/// A run that has begun, and a clock that goes on by a second with each action.
struct SampleRun {
  private(set) var state: RunState
  private(set) var elapsed: Int64 = 0
  static let start: Int64 = 1_769_508_000_000

  init(_ activity: Activity = SampleActivity.make()) throws {
    state = RunState(header: try SampleRun.header(activity), activity: activity)
    _ = state.reduce(.sittingBegan, at: Stamp(elapsed: 0, wall: SampleRun.start))
  }

  static func header(_ activity: Activity) throws -> RunHeader {
    let sensor = try #require(SensorURL("https://bellwork.invalid"))
    let id = RunID(rawValue: UUID(uuid: (1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)))
    let context = EventContext(
      runID: id, sensor: sensor, appName: "bellwork",
      actor: TimebackUser(sensor: sensor, email: "ada@example.com"), subject: "Science",
      activity: EventActivity(url: "https://bellwork.invalid/sample", name: activity.title))
    return RunHeader(
      runID: id, seed: RunSeed(high: 1, low: 2), shuffleSeed: 3, attempt: 2, studentName: "Ada",
      fileName: "sample.json", activityText: "{}", context: context, sinkNames: ["file"])
  }

  /// Does something, so many seconds after the last thing.
  mutating func act(_ action: RunAction, after seconds: Int64 = 1) {
    elapsed += seconds * 1_000
    _ = state.reduce(action, at: Stamp(elapsed: elapsed, wall: SampleRun.start + elapsed))
  }

  mutating func type(_ text: String) { act(.textEdited(.insert(text))) }

  /// Presses a key at a size, as the runner does; a meaning that is no action is given back.
  @discardableResult
  mutating func press(_ key: Key, size: Size = Size(columns: 80, rows: 24)) -> KeyMeaning {
    let meaning = Keymap.meaning(of: key, in: state, size: size)
    if case .action(let action) = meaning { act(action) }
    return meaning
  }

  /// Skips items until one is up.
  mutating func go(to place: SampleActivity.Place) {
    while let now = state.place, now < place.rawValue { act(.skipped) }
  }

  /// Skips or reads whatever is left.
  mutating func goToEnd() {
    while state.place != nil { act(.skipped) }
  }

  mutating func finish(_ history: StudentHistory = StudentHistory()) {
    goToEnd()
    act(.finishRequested)
    act(.finished(history))
  }

  static func sitting(
    at place: SampleActivity.Place, in activity: Activity = SampleActivity.make(),
    _ actions: [RunAction] = []
  ) throws -> RunState {
    var run = try SampleRun(activity)
    run.go(to: place)
    for action in actions { run.act(action) }
    return run.state
  }
}
