/// Pick one choice, or several.
package struct ChoiceInteraction: Equatable, Sendable {
  package enum Scoring: String, CaseIterable, Sendable, Codable {
    case allOrNothing, partial, perChoice
  }

  /// In the order of the file.
  package var choices: [Choice]
  package var isMultiple: Bool
  /// `nil` follows the settings.
  package var shuffle: Bool?
  package var scoring: Scoring
  package var minChoices: Int?
  package var maxChoices: Int?

  package init(
    choices: [Choice], isMultiple: Bool = false, shuffle: Bool? = nil,
    scoring: Scoring = .allOrNothing, minChoices: Int? = nil, maxChoices: Int? = nil
  ) {
    self.choices = choices
    self.isMultiple = isMultiple
    self.shuffle = shuffle
    self.scoring = scoring
    self.minChoices = minChoices
    self.maxChoices = maxChoices
  }
}
