import Activities
import ActivityRun
import Caliper
import Engagement

/// A run's time line as text: every window drawn, each stretch with its label and the rule that
/// gave it, and the sum.
///
/// ```
/// window 0   10:00:00.000 – 10:00:15.000   |aaaaaaaaaauuuuu|
///       0.000    10.000 s   active               otherwise
///      10.000     5.000 s   inactive/unfocused   another window has the focus
/// ```
struct TimelineText {
  let timeline: RunTimeline
  let header: RunHeader

  /// Columns of a drawn window, whatever its length.
  private static let columns = 30

  var lines: [String] {
    [title, ""] + timeline.sittings.flatMap(sitting) + sum + legend
  }

  private var title: String {
    "Run \(header.runID.text) of \"\(Printable.clean(header.context.activity.name))\", "
      + "time rules \(TimeRules.version)"
  }

  private func sitting(_ sitting: RunTimeline.Sitting) -> [String] {
    ["Sitting \(sitting.number), from \(InstantText.text(sitting.startWall))", ""]
      + sitting.windows.flatMap(window) + questions(sitting.questions ?? [])
  }

  /// What was reported of the questions; nothing where the run reports none.
  private func questions(_ steps: [QuestionStep]) -> [String] {
    guard !steps.isEmpty else { return [] }
    return ["Questions"]
      + steps.map { "  \(TimelineText.time($0.atMilliseconds))   \(QuestionWords.line($0))" } + [
        ""
      ]
  }

  private func window(_ window: TimeWindow) -> [String] {
    let span = "\(TimelineText.time(window.startWall)) – \(TimelineText.time(window.endWall))"
    let head = "window \(window.index)   \(span)   |\(drawing(window))|"
    return [head]
      + window.intervals.map { piece in
        let start = TimelineText.seconds(piece.interval.start - window.interval.start)
        let length = TimelineText.seconds(piece.interval.milliseconds)
        return "  \(start.leftPadded(to: 9))  \(length.leftPadded(to: 9)) s   "
          + "\(TimelineText.name(piece.label).rightPadded(to: 22)) \(piece.label.row.rule)"
      } + [""]
  }

  /// One letter for each thirtieth of the window: the label that holds at its middle.
  private func drawing(_ window: TimeWindow) -> String {
    let columns = Int64(TimelineText.columns)
    return (0..<columns).map { column in
      let instant =
        window.interval.start + (2 * column + 1) * window.interval.milliseconds / (2 * columns)
      let piece = window.intervals.first { $0.interval.contains(instant) }
      return piece.map { String(TimelineText.letter($0.label)) } ?? " "
    }.joined()
  }

  private var sum: [String] {
    let totals = timeline.totals
    let rows = Label.allCases.filter { totals[$0] > 0 || $0 == .active }.map { label in
      "  \(TimelineText.seconds(totals[label]).leftPadded(to: 12)) s   \(TimelineText.name(label))"
    }
    let windows = timeline.sittings.flatMap(\.windows).count
    return ["Sum of \(windows) windows"] + rows
      + ["  \(TimelineText.seconds(totals.sum).leftPadded(to: 12)) s   in all", ""]
  }

  private var legend: [String] {
    let signs = Label.allCases.map { "\(TimelineText.letter($0)) \($0.row.studentWords)" }
    return ["Signs: " + signs.joined(separator: ", ")]
  }

  private static func letter(_ label: Label) -> Character {
    switch label {
    case .suspended: "s"
    case .gap: "?"
    case .paused: "p"
    case .unfocused: "u"
    case .idle: "i"
    case .aside: "h"
    case .rushing: "r"
    case .active: "a"
    }
  }

  private static func name(_ label: Label) -> String {
    [label.row.type.rawValue, label.row.subType].compactMap { $0 }.joined(separator: "/")
  }

  private static func time(_ wall: Int64) -> String {
    String(InstantText.text(wall).dropFirst(11).dropLast())
  }

  private static func seconds(_ milliseconds: Int64) -> String {
    "\(milliseconds / 1_000)." + String(milliseconds % 1_000).leftPadded(to: 3, with: "0")
  }
}

extension String {
  fileprivate func leftPadded(to width: Int, with sign: Character = " ") -> String {
    String(repeating: sign, count: max(0, width - count)) + self
  }

  fileprivate func rightPadded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
