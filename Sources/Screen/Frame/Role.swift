/// What a piece of text is for; a theme says how it looks.
///
/// Never colour alone: a sign or a word
/// stands beside each role that means something.
package enum Role: String, CaseIterable, Sendable {
  case text, muted, title, heading, border
  /// The name of a key in the footer or in help.
  case key
  /// The choice under the cursor, the chosen row.
  case selected
  /// A field one types into.
  case field
  /// The one of several fields that one is at.
  case currentField
  case strong, emphasis, code
  /// The sign before the rest of a line of code that was too long.
  case continuation
  case correct, incorrect, partial
  /// A line the student should see: "Still working?", "paused".
  case notice
  /// The working time while it counts.
  case counting

  /// A field one types into, the one one is at or another.
  var isField: Bool { self == .field || self == .currentField }
}
