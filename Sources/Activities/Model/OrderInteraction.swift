/// Put entries in order.
package struct OrderInteraction: Equatable, Sendable {
  /// In the right order.
  package var entries: [String]
  /// The word above the first entry, as "smallest".
  package var firstLabel: String?
  /// The word below the last.
  package var lastLabel: String?
  package var scoring: PartScoring

  package init(
    entries: [String], firstLabel: String? = nil, lastLabel: String? = nil,
    scoring: PartScoring = .allOrNothing
  ) {
    self.entries = entries
    self.firstLabel = firstLabel
    self.lastLabel = lastLabel
    self.scoring = scoring
  }
}
