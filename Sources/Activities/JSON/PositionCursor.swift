/// Maps byte offsets to positions, and goes on from the last one where it can.
///
/// Many problems on one very long line, asked for in file order, cost one walk of the line.
package struct PositionCursor {
  private let source: SourceText
  private var offset: Int
  private var position = SourcePosition(line: 1, column: 1)

  package init(_ source: SourceText) {
    self.source = source
    offset = source.start
  }

  /// The position of a byte; an offset within a line's end counts as just behind the line.
  package mutating func position(at asked: Int) -> SourcePosition {
    let line = source.line(at: asked)
    let range = source.range(ofLine: line)
    let target = min(max(asked, range.lowerBound), range.upperBound)
    if line != position.line || target < offset {
      position = SourcePosition(line: line, column: 1)
      offset = range.lowerBound
    }
    position.column += source.characterCount(offset..<target)
    offset = target
    return position
  }

  /// How many characters of the range are on the line it begins on; at least 1.
  package func length(of range: Range<Int>) -> Int {
    let line = source.range(ofLine: source.line(at: range.lowerBound))
    let part = range.clamped(to: line)
    return max(1, source.characterCount(part))
  }
}
