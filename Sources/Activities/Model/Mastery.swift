/// What counts as mastery of the activity, and how many units it then is worth.
package struct Mastery: Equatable, Sendable {
  /// Share of the score, 0 to 1.
  package var threshold: Double
  package var units: Int

  package init(threshold: Double = 0.9, units: Int = 1) {
    self.threshold = threshold
    self.units = units
  }
}
