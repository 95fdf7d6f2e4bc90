/// What a run came to.
package enum RunOutcome: Hashable, Sendable, Codable {
  /// Finished with this share of the score, in millionths, and these newly mastered units.
  case finished(shareMillionths: Int, masteredUnits: Int, atMilliseconds: Int64)
  /// Given up by the student; it keeps its attempt.
  case abandoned(atMilliseconds: Int64)
}
