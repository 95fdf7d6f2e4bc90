/// The words of one row of the picker.
enum PickerText {
  /// The title, and below it the rest; in a small window the title and how far one is, in a line.
  static func append(
    _ row: PickerRow, to column: inout TextColumn, isChosen: Bool, layout: ScreenLayout
  ) {
    let separator = " \(column.glyphs.separator) "
    let title = MarkdownText.inline(row.title)
    let room = column.width - 2
    if let problem = row.problem {
      column.append(row: title.cut(to: room, mark: column.glyphs.cut), isChosen: isChosen)
      column.append(
        StyledText(DisplayText.line(problem), .incorrect),
        after: StyledText("  \(column.glyphs.notRight) ", .incorrect))
    } else if layout.isCompact {
      let state = StyledText(separator + words(row.state), .muted)
      let short = title.cut(to: room - state.width, mark: column.glyphs.cut)
      column.append(row: short + state, isChosen: isChosen)
    } else {
      column.append(row: title.cut(to: room, mark: column.glyphs.cut), isChosen: isChosen)
      let details = details(row).joined(separator: separator)
      column.append(StyledText(details, .muted), after: StyledText("  "))
    }
  }

  static func details(_ row: PickerRow) -> [String] {
    [
      words(row.state), row.subject, row.grade.map { "grade \($0)" },
      row.questionCount.map { NumberWords.count($0, "question") },
      row.minutes.map { "about \(NumberWords.count($0, "minute"))" },
    ]
    .compactMap { $0.map(DisplayText.line) }
  }

  private static func words(_ state: PickerRow.State) -> String {
    switch state {
    case .new: "new"
    case .unfinished(let question): "unfinished at \(question)"
    case .best(let percent): "best \(percent)%"
    }
  }
}
