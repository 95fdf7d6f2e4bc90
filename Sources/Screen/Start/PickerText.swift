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
      let state = words(row.state, column.glyphs, isShort: true).map {
        StyledText(separator, .muted) + $0
      }
      let short = title.cut(to: room - (state?.width ?? 0), mark: column.glyphs.cut)
      column.append(row: short + (state ?? .empty), isChosen: isChosen)
    } else {
      column.append(row: title.cut(to: room, mark: column.glyphs.cut), isChosen: isChosen)
      let details = details(row).map { StyledText(DisplayText.line($0), .muted) }
      let parts = [words(row.state, column.glyphs, isShort: false)].compactMap(\.self) + details
      let line = parts.dropFirst().reduce(parts.first ?? .empty) {
        $0 + StyledText(separator, .muted) + $1
      }
      column.append(line, after: StyledText("  "))
    }
  }

  private static func details(_ row: PickerRow) -> [String] {
    [
      row.subject, row.grade.map(PickerRow.gradeWords),
      row.questionCount.map { NumberWords.count($0, "question") },
      row.minutes.map { "about \(NumberWords.count($0, "minute"))" },
    ]
    .compactMap(\.self)
  }

  private static func words(
    _ state: PickerRow.State, _ glyphs: Glyphs, isShort: Bool
  ) -> StyledText? {
    switch state {
    case .unknown: nil
    case .new: StyledText("new", .muted)
    case .unfinished(let question):
      StyledText(question.map { "unfinished at \($0)" } ?? "unfinished", .muted)
    case .best(let percent): StyledText("best \(percent)%", .muted)
    case .mastered(let percent):
      StyledText(
        "\(glyphs.right) mastered\(isShort ? "" : ", best") \(percent)%", .correct)
    }
  }
}
