/// The line a problem is on, with carets under the place and the suggestion behind them.
struct SourceExcerpt {
  /// What stands before the text of the line: `   14 | `.
  private static let margin = 8
  /// Where a line is too long, this many columns before the place are kept.
  private static let leading = 40
  /// More bytes than these either side of the place are never looked at.
  private static let reach = 600

  private let source: SourceText

  init(_ source: SourceText) {
    self.source = source
  }

  func lines(_ problem: Problem) -> [String] {
    let line = source.range(ofLine: problem.position.line)
    let place = min(max(problem.range.lowerBound, line.lowerBound), line.upperBound)
    let room = ProblemText.columns - SourceExcerpt.margin
    let fits = line.count <= SourceExcerpt.reach && width(cells(line)) <= room
    let start = line.lowerBound..<place
    let before = fits ? cells(start) : leadingCells(start)
    let after = trailingCells(place..<line.upperBound, room: room - width(before))
    let marked = after.prefix(problem.length).filter { $0 != "…" }
    let number = String(problem.position.line)
    let gutter = String(repeating: " ", count: max(0, 5 - number.count)) + number
    let text = "\(gutter) | " + before.joined() + after.joined()
    let carets = max(1, width(Array(marked)))
    return [text] + caretLines(indent: width(before), carets: carets, problem.suggestion)
  }

  private func caretLines(indent: Int, carets: Int, _ suggestion: String?) -> [String] {
    let start = "      | " + String(repeating: " ", count: indent)
    let line = start + String(repeating: "^", count: carets)
    guard let suggestion = suggestion.map({ Printable.clean($0) }) else { return [line] }
    let together = line + " " + suggestion
    if TextWidth.of(together) <= ProblemText.columns { return [together] }
    return [line, "      | " + Quotation.clipped(suggestion, to: 92)]
  }

  /// What stands before the place, cut at the left where it is long.
  private func leadingCells(_ range: Range<Int>) -> [String] {
    var start = max(range.lowerBound, range.upperBound - SourceExcerpt.reach)
    while start > range.lowerBound, source.bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let cells = cells(start..<range.upperBound)
    let isWhole = start == range.lowerBound && width(cells) <= SourceExcerpt.leading + 10
    return isWhole ? cells : ["…"] + Array(kept(cells.reversed(), SourceExcerpt.leading).reversed())
  }

  private func trailingCells(_ range: Range<Int>, room: Int) -> [String] {
    let end = min(range.upperBound, range.lowerBound + SourceExcerpt.reach)
    let cells = cells(range.lowerBound..<end)
    if end == range.upperBound, width(cells) <= room { return cells }
    return kept(cells, room - 1) + ["…"]
  }

  private func kept(_ cells: [String], _ room: Int) -> [String] {
    var used = 0
    return Array(
      cells.prefix { cell in
        used += TextWidth.of(cell)
        return used <= room
      })
  }

  /// The characters as they can be shown; a tab takes one column, as it counts one.
  private func cells(_ range: Range<Int>) -> [String] {
    source.text(range).map { $0 == "\t" ? " " : Printable.clean(String($0)) }
  }

  private func width(_ cells: [String]) -> Int { cells.reduce(0) { $0 + TextWidth.of($1) } }
}
