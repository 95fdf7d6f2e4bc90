/// A paragraph in lines of a width, to the right of its mark where it has one.
enum Paragraph {
  /// The lines of a paragraph; one that is read from right to left gets its mark.
  static func lines(of text: StyledText, width: Int, glyphs: Glyphs) -> [StyledText] {
    lines(of: text, after: .empty, width: width, glyphs: glyphs)
  }

  /// The lines of a paragraph whose later lines stand below its first letter.
  ///
  ///     mark text of the paragraph
  ///          that goes on here
  static func lines(
    of text: StyledText, after mark: StyledText, width: Int, glyphs: Glyphs
  ) -> [StyledText] {
    let direction = RightToLeft.mark(of: text, glyphs)
    let start = mark + direction
    let indent = StyledText(String(repeating: " ", count: start.width))
    let lines = TextWrap.lines(
      of: text.spelled(for: glyphs), width: width - start.width, codeMark: glyphs.codeGoesOn)
    return lines.enumerated().map { index, line in
      index == 0 ? start + line : line.isEmpty ? line : indent + line
    }
  }
}
