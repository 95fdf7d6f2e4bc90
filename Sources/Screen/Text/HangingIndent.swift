/// A paragraph that stands to the right of its mark.
enum HangingIndent {
  /// The lines of a paragraph whose later lines stand below its first letter.
  ///
  ///     mark text of the paragraph
  ///          that goes on here
  static func lines(of text: StyledText, after mark: StyledText, width: Int) -> [StyledText] {
    let indent = mark.width
    let lines = TextWrap.lines(of: text, width: width - indent)
    return lines.enumerated().map { index, line in
      index == 0
        ? mark + line
        : line.isEmpty ? line : StyledText(String(repeating: " ", count: indent)) + line
    }
  }
}
