/// Fill the gaps of a text.
package struct ClozeInteraction: Equatable, Sendable {
  /// The text with each gap as `{{name}}`.
  package var text: String
  /// In the order in which the text has them.
  package var gaps: [ClozeGap]
  /// Words to pick from for the gaps of the bank.
  package var bank: [String]
  /// Whether a word of the bank may fill several gaps.
  package var reusesBank: Bool
  package var scoring: PartScoring

  package init(
    text: String, gaps: [ClozeGap], bank: [String] = [], reusesBank: Bool = false,
    scoring: PartScoring = .partial
  ) {
    self.text = text
    self.gaps = gaps
    self.bank = bank
    self.reusesBank = reusesBank
    self.scoring = scoring
  }
}
