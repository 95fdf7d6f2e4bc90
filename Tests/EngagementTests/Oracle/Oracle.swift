@testable import Engagement

/// The rules of time a second time, written as slowly and plainly as they read (design.md 3).
///
/// It looks at every instant of the grid, asks the table which label holds, and cuts the windows
/// when all labels are known. It shares no idea with the tracker: presence is an amount that is
/// used up, not an instant that is moved; away is a count of steps; a window is cut afterwards.
struct Oracle {
  private let grid: Int64
  private let rules: TimeRules

  private(set) var windows: [TimeWindow] = []
  /// When the last label of each window is decided: then, and not before, it goes out.
  private(set) var decidedAt: [Int64] = []
  /// For each sitting, how many windows there are up to its end.
  private(set) var windowsBySitting: [Int] = []
  /// Milliseconds of all sittings that are in no window.
  private(set) var awayMilliseconds: Int64 = 0

  private var segments = 0
  /// Where the run's last labelled instant ends by the wall; a new anchor is never before it.
  private var lastWall: Int64?

  init(_ script: Script) {
    grid = script.grid
    rules = script.rules
    for sitting in script.sittings { tell(sitting) }
  }

  private mutating func tell(_ sitting: Script.Sitting) {
    let anchor = Anchor(at: 0, wall: max(sitting.wall, lastWall ?? sitting.wall))
    var story = Story(rules: rules, grid: grid, anchor: anchor, segment: segments)
    story.lastWall = lastWall
    story.tell(sitting)
    segments = story.segment + 1
    lastWall = story.lastWall
    awayMilliseconds += Int64(story.labels.count { $0 == nil }) * grid
    for stretch in story.stretches { cut(stretch, of: story) }
    windowsBySitting.append(windows.count)
  }

  private mutating func cut(_ stretch: Story.Stretch, of story: Story) {
    var start = stretch.start
    while start < stretch.end {
      let end = min(start + rules.windowMilliseconds, stretch.end)
      let holding = story.tries.first { $0.start < end && end < $0.end }
      let closedAt = end == stretch.end ? stretch.closedAt : end
      decidedAt.append(max(holding?.end ?? end, closedAt))
      windows.append(
        TimeWindow(
          index: windows.count, segment: stretch.segment,
          interval: Interval(start: start, end: end),
          intervals: story.intervals(from: start, to: end), anchor: stretch.anchor))
      start = end
    }
  }
}
