/// Lines of fenced code on the screen.
///
/// A line that is too long goes on below, behind a mark that stands where code never does, so that
/// one sees that it is one line; no character of it is lost, blanks included.
///
///       let sum = first +
///     ↳  second
enum CodeWrap {
  private static let indent = "  "

  static func lines(of line: StyledText, width: Int, glyphs: Glyphs) -> [StyledText] {
    parts(of: line, width: max(2, width - indent.count)).enumerated().map { index, part in
      index == 0
        ? StyledText(indent, .code) + part
        : StyledText(glyphs.codeGoesOn + " ", .continuation) + part
    }
  }

  /// The line cut between characters where it is full; a field stays in one piece.
  private static func parts(of line: StyledText, width: Int) -> [StyledText] {
    var parts: [[WrapPiece]] = [[]]
    for word in words(of: line) {
      // What is wider than a line is torn: a character of many letters on the narrowest screen.
      for unit in word.width > width ? word.map({ [$0] }) : [word] {
        if parts[parts.count - 1].width + unit.width > width { parts.append([]) }
        parts[parts.count - 1] += unit
      }
    }
    return parts.map(\.styledText)
  }

  /// What stays together: a character, a field.
  private static func words(of line: StyledText) -> [[WrapPiece]] {
    var words: [[WrapPiece]] = []
    for piece in WrapPiece.pieces(of: line) {
      let isInField = piece.role.isField && words.last?.last?.role.isField == true
      if words.isEmpty || piece.beginsCharacter && !isInField { words.append([]) }
      words[words.count - 1].append(piece)
    }
    return words
  }
}
