/// What a student has done so far at one activity, and in its course.
package struct StudentHistory: Equatable, Sendable, Codable {
  /// The highest attempt number taken at the activity; 0 before the first.
  package var attemptsTaken: Int
  /// Whether a finished run mastered the activity (brought mastered units).
  package var isMastered: Bool
  /// The best share of the score so far, in millionths; `nil` without a finished run.
  package var bestShareMillionths: Int?
  /// Sum of the mastered units of all the student's runs in the course; 0 where it is not known.
  package var masteredUnitsInCourse: Int

  package init(
    attemptsTaken: Int = 0, isMastered: Bool = false, bestShareMillionths: Int? = nil,
    masteredUnitsInCourse: Int = 0
  ) {
    self.attemptsTaken = attemptsTaken
    self.isMastered = isMastered
    self.bestShareMillionths = bestShareMillionths
    self.masteredUnitsInCourse = masteredUnitsInCourse
  }
}
