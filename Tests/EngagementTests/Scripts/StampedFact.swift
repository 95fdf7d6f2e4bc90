/// A fact and when it was noticed, in milliseconds of the run clock.
struct StampedFact: Equatable, Sendable {
  var at: Int64
  var fact: Fact

  /// Up to where the run clock is known once this is told.
  var end: Int64 {
    if case .interrupted(_, let milliseconds) = fact { return at + milliseconds }
    return at
  }
}
