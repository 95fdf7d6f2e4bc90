/// A key as the terminal names it, before it means anything.
package enum Key: Hashable, Sendable {
  /// A printable grapheme, space included.
  case character(Character)
  case enter, tab, backtab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 to F12.
  case function(Int)
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// Ctrl or Alt with an arrow: a word to the left or right.
  case wordLeft, wordRight
  /// A key the terminal has no name for: it means nothing, and still is input.
  case other
}
