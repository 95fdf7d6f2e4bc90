/// Lays the list out: the part of it around the chosen row, and above it what stands fast.
///
/// Only rows that can be in sight are laid out, so that a key costs the same however many
/// activities there are.
struct PickerPage {
  let model: PickerModel
  let layout: ScreenLayout
  let glyphs: Glyphs

  var regions: [Region] {
    guard model.count > 0 else { return layout.regions(of: .list(noActivities), scroll: 0) }
    let list = list
    var fixed = filterLine
    var region = following(list, below: fixed)
    // The heading of the chosen row stays in sight, however far down in its group the row is.
    if let heading = chosenHeading, list.headingLine.map({ $0 < region.offset }) ?? true {
      fixed.append(heading: heading)
      region = following(list, below: fixed)
    }
    guard !fixed.isEmpty else { return [region] }
    let origin = Point(column: ScreenLayout.margin, row: layout.bodyRow)
    return [.following(fixed, at: origin, height: fixed.lines.count), region]
  }

  /// The list as far as it has room, from the first line of a row on: the last lines of one would
  /// pass for part of what stands fast.
  private func following(_ list: PickerLines, below fixed: TextColumn) -> Region {
    let taken = fixed.lines.count
    var region = Region.following(
      list.column, at: Point(column: ScreenLayout.margin, row: layout.bodyRow + taken),
      height: max(1, layout.bodyHeight - taken))
    let start = list.starts.first { $0 >= region.offset } ?? 0
    if region.offset > 0, let focus = list.column.focus, start <= focus { region.offset = start }
    return region
  }

  private var emptyColumn: TextColumn { TextColumn(width: layout.textWidth, glyphs: glyphs) }

  /// What is typed to find activities, while the filter is open.
  private var filterLine: TextColumn {
    var column = emptyColumn
    guard let filter = model.filter else { return column }
    let label = "Find: "
    let view = FieldView(
      filter, minimum: 24, maximum: column.width - Graphemes.width(of: label))
    column.append(lines: [StyledText(label, .heading) + StyledText(view.text, .field)], field: view)
    if model.isMoving { column.cursor = nil }
    column.gapIfRoomy(layout)
    return column
  }

  private var chosenHeading: String? {
    model.chosen == nil ? nil : model.heading(at: model.cursor)
  }

  /// The rows around the chosen one, with their headings; each takes a line at least, so that
  /// beyond these none can be in sight.
  private var list: PickerLines {
    guard !model.shown.isEmpty else { return PickerLines(column: nothingFound) }
    let reach = layout.bodyHeight + 2
    let first = max(0, model.cursor - reach)
    var list = PickerLines(column: emptyColumn)
    if first == 0, model.filter == nil {
      list.column.append("Choose an activity", .heading)
      list.column.gapIfRoomy(layout)
    }
    for place in first..<min(model.shown.count, model.cursor + reach + 1) {
      list.starts.append(list.column.lines.count)
      if let heading = model.heading(at: place), isFirst(place) {
        if place <= model.cursor { list.headingLine = list.column.lines.count }
        list.column.append(heading: heading)
      }
      let row = model.arrangement.rows[model.shown[place]]
      PickerText.append(row, to: &list.column, isChosen: place == model.cursor, layout: layout)
    }
    if model.filter != nil, !model.isMoving { list.column.cursor = nil }
    return list
  }

  /// Whether a heading stands above this one of those shown.
  private func isFirst(_ place: Int) -> Bool {
    place == 0 || model.heading(at: place - 1) != model.heading(at: place)
  }

  private var nothingFound: TextColumn {
    var column = emptyColumn
    column.append("No activity has all of these words.", .notice)
    column.append("Backspace takes letters away, Esc shows all activities again.")
    return column
  }

  private var noActivities: TextColumn {
    var column = emptyColumn
    column.append("There are no activities here yet.", .heading)
    if !model.folders.isEmpty { column.append("These folders were looked through:") }
    for folder in model.folders {
      column.append(StyledText(DisplayText.line(folder)), after: StyledText("  "))
    }
    return column
  }
}

extension PickerModel {
  /// What one of the rows shown stands under.
  fileprivate func heading(at place: Int) -> String? { arrangement.headings[shown[place]] }
}

extension TextColumn {
  fileprivate mutating func append(heading: String) {
    append(unwrapped: [StyledText(DisplayText.line(heading), .heading)])
  }
}
