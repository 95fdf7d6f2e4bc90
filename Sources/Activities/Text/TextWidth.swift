/// How many columns text takes in a terminal.
enum TextWidth {
  static func of(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text.utf8.count }
    return text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// The rows text takes where it is broken every `columns` columns.
  static func rows(_ text: String, columns: Int) -> Int {
    if text.utf8.count <= columns, !text.utf8.contains(UInt8(ascii: "\n")) { return 1 }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .reduce(0) { $0 + max(1, (of($1) + columns - 1) / columns) }
  }

  private static func columns(_ scalar: Unicode.Scalar) -> Int {
    switch DisplayWidth(of: scalar) {
    case .zero: 0
    case .one, .unknown: 1
    case .two: 2
    }
  }
}
