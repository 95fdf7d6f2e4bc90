/// What a student gave for one item.
package enum Response: Equatable, Sendable, Codable {
  /// The picked choices, in the order of the file.
  case choices([ChoiceID])
  case trueFalse(Bool)
  /// As typed, for text and for numbers.
  case text(String)
  /// For each left entry of a match the place of the right one in `options`; `nil` where none
  /// was chosen.
  case matches([Int?])
  /// The places of an order's entries in the file, as the student put them.
  case order([Int])
  /// For each gap of a cloze what was typed, the identifier of the choice, or the word of the
  /// bank; `nil` where it was left empty.
  case gaps([String?])
  /// The places of the marked runs, in the order of the text.
  case runs([Int])
  /// What was written, and the places of the rubric's criteria that the student ticked; `nil`
  /// where nobody was asked to.
  case written(String, criteriaMet: [Int]?)
  /// Whether the back of a card was recalled, as the student says.
  case recalled(Bool)
}
