/// How an answer of several parts is scored.
package enum PartScoring: String, CaseIterable, Sendable, Codable {
  /// Each part counts.
  case partial
  /// All parts or nothing.
  case allOrNothing
}
