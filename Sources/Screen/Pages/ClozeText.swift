import Activities
import ActivityRun

/// A text with its gaps in place.
///
///     The dog [1▸runs___] over the [2 hill ▾].
struct ClozeText {
  let cloze: ClozeInteraction
  let width: Int
  let glyphs: Glyphs

  /// Adds the text as it is being filled; without a cursor nobody fills it any more.
  func append(
    _ gaps: [GapDraft], of session: ItemSession, cursor: Int?, to column: inout TextColumn
  ) {
    var cell = 0
    let runs = gaps.indices.map { place -> StyledText.Run in
      let isCurrent = place == cursor
      let label = "[\(place + 1)\(isCurrent ? glyphs.pointer : " ")"
      let content = content(of: gaps[place], at: place, session)
      if isCurrent { cell = Graphemes.width(of: label) + content.cursor }
      return StyledText.Run(label + content.text + "]", isCurrent ? .currentField : .field)
    }
    column.append(lines: lines(runs), at: .currentField, cell: cell)
  }

  /// The text with a run in the place of each gap.
  func lines(_ runs: [StyledText.Run]) -> [StyledText] {
    var source = ""
    var order: [Int] = []
    for segment in cloze.segments {
      switch segment {
      case .text(let text): source += text.withoutGapMark
      case .gap(let place):
        source.append(Gap.mark)
        order.append(place)
      }
    }
    var text = MarkdownText(source)
    for place in order where runs.indices.contains(place) {
      text = text.replacing(
        Gap.mark, with: StyledText.Run(runs[place].text.withoutGapMark, runs[place].role))
    }
    return text.lines(width: width, glyphs: glyphs)
  }

  /// What stands between the brackets, and the cell of the cursor in it.
  private func content(
    of gap: GapDraft, at place: Int, _ session: ItemSession
  ) -> (text: String, cursor: Int) {
    let room = max(4, width - 8 - Graphemes.width(of: unit(of: place)))
    switch gap {
    case .text(let field):
      let view = FieldView(field, minimum: min(blanks(of: place), room), maximum: room)
      return (view.text + unit(of: place), view.cursor)
    case .picked(let picked):
      let word = picked.map { MarkdownText.inline(session.gapTexts(at: place)[$0]) }
      let text = word?.cut(to: room, mark: glyphs.cut).text ?? MatchRows.blank
      return (text + (session.gapOrders[place].isEmpty ? "" : " " + glyphs.dropDown), 0)
    }
  }

  private func unit(of place: Int) -> String {
    guard case .numeric(let numeric) = cloze.gaps[place].entry, let unit = numeric.unit else {
      return ""
    }
    return StyledText(" " + DisplayText.line(unit)).cut(to: width / 4, mark: glyphs.cut).text
  }

  /// Cells of a gap that is empty: of the author's width, and never of the answer's.
  private func blanks(of place: Int) -> Int {
    switch cloze.gaps[place].entry {
    case .text(let entry): entry.width.map { max(2, $0) } ?? 8
    case .numeric: 6
    case .choice, .bank: 4
    }
  }
}

extension String {
  /// The text without the sign that stands for a gap.
  var withoutGapMark: String { replacing(String(Gap.mark), with: "\u{FFFD}") }
}
