/// One thing to draw: a scalar that takes cells, with the marks upon it.
///
/// Not Swift's `Character`: a flag or a family of emoji is drawn by the terminal scalar by scalar,
/// each in cells of its own, and so it is counted here.
package struct Grapheme: Equatable, Sendable {
  package var text: String
  /// 1 or 2.
  package var width: Int

  package init(text: String, width: Int) {
    self.text = text
    self.width = width
  }

  package static let space = Grapheme(text: " ", width: 1)
  package static let replacement = Grapheme(text: "\u{FFFD}", width: 1)
  package static let newline = Grapheme(text: "\n", width: 0)
}
