/// One edit of a text field, in graphemes.
package enum TextEdit: Equatable, Sendable, Codable {
  case insert(String)
  case deleteBackward, deleteForward, deleteWordBackward, deleteToStart, deleteToEnd
  /// Start and end are those of the cursor's line.
  case moveLeft, moveRight, moveWordLeft, moveWordRight, moveToStart, moveToEnd
  /// Before the grapheme at this place, from 0: a line up or down, as the screen wraps it.
  case moveTo(Int)
}
