import Engagement

/// Time by label: clock, bar and the student's words for it.
enum TimeBars {
  /// Working comes first, then whatever else there was, in the order of the rules.
  static func append(_ totals: LabelTotals, to column: inout TextColumn, isCompact: Bool) {
    let labels = [Label.active] + Label.allCases.filter { $0 != .active && totals[$0] > 0 }
    for label in labels {
      let time = NumberWords.clock(milliseconds: totals[label])
      let padding = String(repeating: " ", count: max(0, 7 - time.utf8.count))
      var mark = StyledText("\(padding)\(time)  ")
      mark.append(
        Bar.text(totals[label], of: totals.sum, cells: isCompact ? 6 : 20, column.glyphs),
        label == .active ? .counting : .muted)
      column.append(StyledText(label.row.studentWords), after: mark + StyledText("  "))
    }
  }
}
