/// Text in scripts that are read from right to left: Hebrew, Arabic and their like.
///
/// Few terminals turn such text round, and none says whether it does. So it is sent letter by letter
/// as it is read, and its paragraph begins with a mark: with it one knows that letters, and not the
/// terminal's order of them, are meant. A field one types into does not count: its text is one's own.
enum RightToLeft {
  /// What stands before a paragraph: nothing where all of it is read from left to right.
  static func mark(of text: StyledText, _ glyphs: Glyphs) -> StyledText {
    isIn(text) ? StyledText(glyphs.rightToLeft + " ", .muted) : .empty
  }

  static func isIn(_ text: StyledText) -> Bool {
    text.runs.contains { !$0.role.isField && $0.text.unicodeScalars.contains(where: isStrong) }
  }

  /// Letters of the Unicode blocks set aside for these scripts; their digits go left to right.
  static func isStrong(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      scalar.properties.isAlphabetic && scalar.properties.generalCategory != .nonspacingMark
    default: false
    }
  }
}
