package import Activities

/// A try of a student at an activity that was finished, and what it came to.
package struct FinishedAttempt: Equatable, Sendable, Codable {
  /// From 1, as the run took it; given-up tries have taken numbers too.
  package var number: Int
  /// Share of the score, in millionths.
  package var shareMillionths: Int

  package init(number: Int, shareMillionths: Int) {
    self.number = number
    self.shareMillionths = shareMillionths
  }
}

extension [FinishedAttempt] {
  /// The share that counts where these are all, in the order of their numbers; `nil` of none.
  package func countingShareMillionths(_ gradeAttempt: Settings.GradeAttempt) -> Int? {
    guard let first, let last else { return nil }
    let shares = map(\.shareMillionths)
    switch gradeAttempt {
    case .highest: return shares.max()
    case .latest: return last.shareMillionths
    case .first: return first.shareMillionths
    case .average: return (shares.reduce(0, +) * 2 + count) / (count * 2)
    }
  }
}
