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

  static func details(_ row: PickerRow) -> [String] {
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
    guard case .mastered(let percent) = state else {
      return words(state).map { StyledText($0, .muted) }
    }
    let best = isShort ? "" : ", best"
    return StyledText("\(glyphs.right) mastered\(best) \(percent)%", .correct)
  }

  /// How far a student is; `nil` where it cannot be told.
  static func words(_ state: PickerRow.State) -> String? {
    switch state {
    case .unknown: nil
    case .new: "new"
    case .unfinished(let question): question.map { "unfinished at \($0)" } ?? "unfinished"
    case .best(let percent): "best \(percent)%"
    case .mastered(let percent): "mastered, best \(percent)%"
    }
  }
}
