import Activities

/// One cell of the screen: a grapheme of width 1 or 2, or the right half of the wide one before it.
package struct Cell: Equatable, Sendable {
  /// Empty for the right half of a wide grapheme.
  package var text: String
  package var role: Role

  package static let blank = Cell(text: " ", role: .text)

  package init(text: String, role: Role) {
    self.text = text
    self.role = role
  }

  package var isRightHalf: Bool { text.isEmpty }

  /// Whether terminals disagree about how many cells its text takes.
  package var isDisputed: Bool {
    text.utf8.count > 1 && text.unicodeScalars.contains(where: DisplayWidth.isDisputed)
  }
}
