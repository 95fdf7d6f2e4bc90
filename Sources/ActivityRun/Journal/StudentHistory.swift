package import Activities

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
  /// The finished tries at the activity, in the order of their numbers.
  package var finishedAttempts: [FinishedAttempt]

  package init(
    attemptsTaken: Int = 0, isMastered: Bool = false, bestShareMillionths: Int? = nil,
    masteredUnitsInCourse: Int = 0, finishedAttempts: [FinishedAttempt] = []
  ) {
    self.attemptsTaken = attemptsTaken
    self.isMastered = isMastered
    self.bestShareMillionths = bestShareMillionths
    self.masteredUnitsInCourse = masteredUnitsInCourse
    self.finishedAttempts = finishedAttempts
  }

  /// Journals may hold histories that list no attempts.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    attemptsTaken = try values.decode(Int.self, forKey: .attemptsTaken)
    isMastered = try values.decode(Bool.self, forKey: .isMastered)
    bestShareMillionths = try values.decodeIfPresent(Int.self, forKey: .bestShareMillionths)
    masteredUnitsInCourse = try values.decode(Int.self, forKey: .masteredUnitsInCourse)
    finishedAttempts =
      try values.decodeIfPresent([FinishedAttempt].self, forKey: .finishedAttempts) ?? []
  }

  /// The share of the score that counts (`settings.gradeAttempt`), in millionths.
  ///
  /// The best one where the attempts are not listed; `nil` without a finished run.
  package func countingShareMillionths(_ gradeAttempt: Settings.GradeAttempt) -> Int? {
    finishedAttempts.countingShareMillionths(gradeAttempt) ?? bestShareMillionths
  }
}
