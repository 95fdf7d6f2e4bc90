/// What a student gave for one item.
package enum Response: Equatable, Sendable, Codable {
  /// The picked choices, in the order of the file.
  case choices([ChoiceID])
  case trueFalse(Bool)
  /// As typed, for text and for numbers.
  case text(String)
}
