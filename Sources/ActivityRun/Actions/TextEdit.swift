/// One edit of a text field, in graphemes.
package enum TextEdit: Equatable, Sendable, Codable {
  case insert(String)
  case deleteBackward, deleteForward, deleteWordBackward, deleteToStart, deleteToEnd
  case moveLeft, moveRight, moveWordLeft, moveWordRight, moveToStart, moveToEnd
}
