/// What one picks from for the part one is at: numbered, with those that are used marked.
struct OptionList {
  let texts: [String]
  /// The one that the part one is at has.
  let chosen: Int?
  /// Those that other parts have.
  let used: Set<Int>
  let width: Int
  let glyphs: Glyphs

  /// One a row.
  var rows: TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    for place in texts.indices {
      if place == chosen { column.focus = column.lines.count }
      let mark = place == chosen ? glyphs.picked : glyphs.unpicked
      let number = place < 9 ? "\(place + 1)" : " "
      column.append(text(place), after: StyledText("  \(number) \(mark) ", role(place)))
    }
    return column
  }

  /// Several a row, where rows are dear.
  var flow: TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    var line = StyledText()
    for place in texts.indices {
      let mark = place == chosen ? glyphs.pointer : " "
      let number = place < 9 ? "\(place + 1)" : glyphs.bullet
      let label = StyledText("\(mark)\(number) ", role(place))
      let entry = label + text(place)
      if !line.isEmpty, line.width + 1 + entry.width > width {
        column.append(unwrapped: [line])
        line = .empty
      }
      if place == chosen { column.focus = column.lines.count }
      if entry.width > width {
        column.append(text(place), after: label)
        continue
      }
      if !line.isEmpty { line.append(" ") }
      line.append(entry)
    }
    if !line.isEmpty { column.append(unwrapped: [line]) }
    return column
  }

  private func role(_ place: Int) -> Role {
    place == chosen ? .selected : used.contains(place) ? .muted : .text
  }

  private func text(_ place: Int) -> StyledText {
    let text = MarkdownText.inline(texts[place]).plain(as: role(place))
    return used.contains(place) && place != chosen ? text + StyledText(" (used)", .muted) : text
  }
}
