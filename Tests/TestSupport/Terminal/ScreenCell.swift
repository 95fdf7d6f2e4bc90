import CVTerm

/// A cell as the terminal shows it.
package struct ScreenCell: Equatable, Sendable {
  /// Empty in a blank cell and in the right half of a wide one.
  package let text: String
  package let width: Int
  package let isBold: Bool
  package let isUnderlined: Bool
  package let isReversed: Bool
  /// 0 to 255; `nil` is the terminal's own.
  package let foreground: Int?
  package let background: Int?

  init(_ cell: EmulatorCell) {
    text = withUnsafeBytes(of: cell.text) { bytes in
      String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    width = Int(cell.width)
    isBold = cell.is_bold
    isUnderlined = cell.is_underlined
    isReversed = cell.is_reversed
    foreground = cell.foreground == -1 ? nil : Int(cell.foreground)
    background = cell.background == -1 ? nil : Int(cell.background)
  }
}
