import Activities

/// A text with the runs that can be marked.
///
///     The [dog] [x ran] across the ▸road].
struct MarkableText {
  let text: SelectTextInteraction
  let width: Int
  let glyphs: Glyphs

  /// The text as it is being marked; the run one is at is the one in the role `selected`.
  func lines(marked: Set<Int>, cursor: Int?) -> [StyledText] {
    lines { place, words in
      let isCurrent = place == cursor
      let mark = marked.contains(place) ? "x\u{A0}" : ""
      let role: Role = isCurrent ? .selected : marked.contains(place) ? .strong : .text
      return StyledText.Run("\(isCurrent ? glyphs.pointer : "[")\(mark)\(words)]", role)
    }
  }

  /// Where each run begins in those lines.
  ///
  /// The roles of neighbours differ, and no author's text has them: where the role changes, the next
  /// run begins, and where it does not, a run goes on in the next line.
  func places(marked: Set<Int>) -> [Point] {
    let roles: [Role] = [.correct, .incorrect]
    let lines = lines { place, words in
      StyledText.Run("[\(marked.contains(place) ? "x\u{A0}" : "")\(words)]", roles[place % 2])
    }
    var places: [Point] = []
    var last: Role?
    for (row, line) in lines.enumerated() {
      var column = 0
      for run in line.runs {
        if roles.contains(run.role), run.role != last {
          places.append(Point(column: column, row: row))
          last = run.role
        }
        column += Graphemes.width(of: run.text)
      }
    }
    return places
  }

  /// The text with each run as it is to be shown.
  func lines(_ shown: (Int, String) -> StyledText.Run) -> [StyledText] {
    var source = ""
    var order: [Int] = []
    for segment in text.segments {
      switch segment {
      case .text(let text): source += text.withoutGapMark
      case .run(let place):
        source.append(Gap.mark)
        order.append(place)
      }
    }
    var result = MarkdownText(source)
    for place in order where text.runs.indices.contains(place) {
      let words = MarkdownText.inline(text.runs[place].text).text.withoutGapMark
      result = result.replacing(Gap.mark, with: shown(place, words))
    }
    return result.lines(width: width, glyphs: glyphs)
  }
}
