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
        bar(totals[label], of: totals.sum, cells: isCompact ? 6 : 20, column.glyphs),
        label == .active ? .counting : .muted)
      column.append(StyledText(label.row.studentWords), after: mark + StyledText("  "))
    }
  }

  /// A bar as long as the share; what is there at all has one cell at least.
  private static func bar(_ part: Int64, of whole: Int64, cells: Int, _ glyphs: Glyphs) -> String {
    let exact = whole > 0 ? (part * Int64(cells) + whole / 2) / whole : 0
    let filled = part > 0 ? min(cells, max(1, Int(exact))) : 0
    return String(repeating: glyphs.barFilled, count: filled)
      + String(repeating: glyphs.barEmpty, count: cells - filled)
  }
}
