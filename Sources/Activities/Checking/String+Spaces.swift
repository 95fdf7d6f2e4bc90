extension StringProtocol {
  /// The text without white space at either end.
  package func trimmingSpaces() -> String {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  package var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
