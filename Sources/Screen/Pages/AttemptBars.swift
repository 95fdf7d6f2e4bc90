import Activities
import ActivityRun

/// The finished tries at an activity: number, bar and percent, and which of them counts.
struct AttemptBars {
  let results: RunResults
  let gradeAttempt: Settings.GradeAttempt
  let isCompact: Bool

  /// More tries than these would push everything else off the screen.
  private var mostRows: Int { isCompact ? 5 : 10 }

  /// Nothing where this was the only one: its score stands above already.
  func append(to column: inout TextColumn) {
    let attempts = results.finishedAttempts
    guard attempts.count > 1 else { return }
    column.append("Your tries", .heading)
    let earlier = attempts.count - mostRows
    if earlier > 0 { column.append("  and \(earlier) before these", .muted) }
    for attempt in attempts.suffix(mostRows) { append(attempt, to: &column) }
    let percent = NumberWords.percent(millionths: results.countingShareMillionths)
    column.append("Counts: \(gradeAttempt.words(attempts: attempts.count)): \(percent)")
  }

  private func append(_ attempt: FinishedAttempt, to column: inout TextColumn) {
    let isThis = attempt.number == results.attempt
    var line = StyledText(AttemptBars.padded("\(attempt.number)", to: 7) + "  ")
    line.append(
      Bar.text(
        Int64(attempt.shareMillionths), of: 1_000_000, cells: isCompact ? 10 : 20, column.glyphs),
      isThis ? .counting : .muted)
    let percent = NumberWords.percent(millionths: attempt.shareMillionths)
    line.append(AttemptBars.padded(percent, to: 6) + (isThis ? "  this one" : ""))
    column.append(unwrapped: [line])
  }

  private static func padded(_ text: String, to width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.utf8.count)) + text
  }
}
