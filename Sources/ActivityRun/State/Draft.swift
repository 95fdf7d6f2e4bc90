import Activities

/// What the student has picked or typed at an item, before and after confirming.
///
/// A `cursor` that is `nil` says that no key has come yet: nothing is picked before the first, so a
/// stray Enter is harmless.
package enum Draft: Equatable, Sendable {
  /// Places on the screen that are picked, and where the cursor stands; also the runs of a text
  /// that are marked.
  case picked(Set<Int>, cursor: Int?)
  case text(TextField)
  /// For each left entry the place on the screen of its option, and the left one is at.
  case matched([Int?], cursor: Int?)
  /// The entries as they stand, top to bottom, by their places in the file.
  case ordered([Int], cursor: Int?, isHeld: Bool)
  /// What stands in each gap, and the gap one is at.
  case gaps([GapDraft], cursor: Int)
  /// A text of several lines.
  case writing(TextField)
  /// The text is written and stays; the rubric's criteria that it meets are being ticked.
  case marking(TextField, met: Set<Int>, cursor: Int?)
  /// The front of a card, or its back and what the student says of it.
  case card(isTurned: Bool, isRecalled: Bool?)
  /// Nothing to answer.
  case info
}

/// What stands in one gap of a cloze.
package enum GapDraft: Equatable, Sendable {
  case text(TextField)
  /// The place on the screen of the word of the list or the bank.
  case picked(Int?)
}
