/// Where things stand on a screen of a size.
///
///     title                                  question
///     ────────────────────────────────────────────────
///       body
///     ────────────────────────────────────────────────
///     status
///     footer
struct ScreenLayout: Equatable {
  static let smallest = Size(columns: 40, rows: 12)
  /// From here on there is room for blank lines.
  private static let full = Size(columns: 80, rows: 24)
  /// From here on a passage stands beside its item.
  private static let besideColumns = 100
  static let margin = 2
  /// Lines longer than this are hard to read.
  private static let readableColumns = 76
  private static let gutter = 4

  let size: Size

  init(size: Size) { self.size = size }

  static func isLargeEnough(_ size: Size) -> Bool {
    size.columns >= smallest.columns && size.rows >= smallest.rows
  }

  var isCompact: Bool {
    size.columns < ScreenLayout.full.columns || size.rows < ScreenLayout.full.rows
  }
  var hasRoomBeside: Bool { size.columns >= ScreenLayout.besideColumns && !isCompact }

  var titleRow: Int { 0 }
  var upperRuleRow: Int { 1 }
  var bodyRow: Int { isCompact ? 2 : 3 }
  var bodyHeight: Int { max(1, lowerRuleRow - bodyRow) }
  var lowerRuleRow: Int { size.rows - 3 }
  var statusRow: Int { size.rows - 2 }
  var footerRow: Int { size.rows - 1 }

  /// The width of a row of the frame: title, status, footer.
  var lineWidth: Int { max(1, size.columns - 2 * ScreenLayout.margin) }
  var textWidth: Int { min(lineWidth, ScreenLayout.readableColumns) }
  /// The width of each side where a passage stands beside its item.
  var sideWidth: Int { min((lineWidth - ScreenLayout.gutter) / 2, ScreenLayout.readableColumns) }
}

extension ScreenLayout {
  /// Gives a page's content its place.
  func regions(of content: PageContent, scroll: Int) -> [Region] {
    let origin = Point(column: ScreenLayout.margin, row: bodyRow)
    switch content {
    case .flow(let column):
      return [.scrolled(column, at: origin, height: bodyHeight, from: scroll)]
    case .list(let column):
      return [.following(column, at: origin, height: bodyHeight)]
    case .stacked(let above, let below):
      return stacked(above, below, at: origin, scroll: scroll)
    case .beside(let passage, let above, let below):
      let right = Point(
        column: ScreenLayout.margin + sideWidth + ScreenLayout.gutter, row: bodyRow)
      return [.scrolled(passage, at: origin, height: bodyHeight, from: scroll)]
        + stacked(above, below, at: right, scroll: scroll)
    case .following(let main, let below):
      return following(main, below, at: origin, scroll: scroll)
    case .followingBeside(let passage, let main, let below):
      let right = Point(
        column: ScreenLayout.margin + sideWidth + ScreenLayout.gutter, row: bodyRow)
      return [.scrolled(passage, at: origin, height: bodyHeight, from: scroll - 1)]
        + following(main, below, at: right, scroll: scroll)
    }
  }

  /// How many lines below are sure to be in sight, however long the text above is.
  var belowLimit: Int {
    let room = bodyHeight - (isCompact ? 0 : 1)
    return room - max(2, room / 3)
  }

  /// What one picks from gets two fifths where both are long: both stay in sight.
  private func following(
    _ main: TextColumn, _ below: TextColumn, at origin: Point, scroll: Int
  ) -> [Region] {
    guard !below.isEmpty else {
      return [.anchored(main, at: origin, height: bodyHeight, scroll: scroll)]
    }
    let gap = isCompact ? 0 : 1
    let room = bodyHeight - gap
    let share = max(2, room * 2 / 5)
    let belowHeight = min(below.lines.count, max(share, room - main.lines.count))
    let mainHeight = min(main.lines.count, room - belowHeight)
    let start = Point(column: origin.column, row: origin.row + mainHeight + gap)
    return [
      .anchored(main, at: origin, height: mainHeight, scroll: scroll),
      .following(below, at: start, height: belowHeight, moreKeys: ("Left", "Right")),
    ]
  }

  /// Whether lines and what stands below them are in sight as a whole.
  func fits(_ lines: Int, below: Int) -> Bool {
    lines + below + (isCompact || below == 0 ? 0 : 1) <= bodyHeight
  }

  /// Below gets what it needs, except for a third that is kept for a long text above.
  private func stacked(
    _ above: TextColumn, _ below: TextColumn, at origin: Point, scroll: Int
  ) -> [Region] {
    guard !above.isEmpty else { return [.following(below, at: origin, height: bodyHeight)] }
    let gap = isCompact ? 0 : 1
    let room = bodyHeight - gap
    let belowHeight = min(below.lines.count, max(belowLimit, room - above.lines.count))
    let aboveHeight = min(above.lines.count, room - belowHeight)
    let start = Point(column: origin.column, row: origin.row + aboveHeight + gap)
    return [
      .scrolled(above, at: origin, height: aboveHeight, from: scroll),
      .following(below, at: start, height: belowHeight),
    ]
  }
}
