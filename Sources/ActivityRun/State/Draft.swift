/// What the student has picked or typed at an item, before and after confirming.
package enum Draft: Equatable, Sendable {
  /// Places on the screen that are picked, and where the cursor stands (`nil` before any key).
  case picked(Set<Int>, cursor: Int?)
  case text(TextField)
  /// Nothing to answer.
  case info
}
