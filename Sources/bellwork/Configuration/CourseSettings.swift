/// What one place of `timeback.config.json` says of a course, apart from which course it is.
///
/// There are three such places, the lowest first: `defaults`, the course, and what it overrides in
/// the environment (timeback.md F.5).
struct CourseSettings: Equatable, Sendable {
  /// What a student should reach in a day.
  enum Goal: String, CaseIterable, Sendable {
    case dailyXP = "dailyXp"
    case dailyLessons, dailyActiveMinutes, dailyAccuracy, dailyMasteredUnits
  }

  /// How much there is in the whole course.
  enum Metric: String, CaseIterable, Sendable {
    case totalXP = "totalXp"
    case totalLessons, totalGrades
  }

  var level: String?
  var sensor: String?
  var launchURL: String?
  var goals: [Goal: Double] = [:]
  var metrics: [Metric: Double] = [:]

  /// These where they say something, else those below; goals and metrics one by one.
  func over(_ lower: CourseSettings) -> CourseSettings {
    CourseSettings(
      level: level ?? lower.level, sensor: sensor ?? lower.sensor,
      launchURL: launchURL ?? lower.launchURL, goals: lower.goals.merging(goals) { $1 },
      metrics: lower.metrics.merging(metrics) { $1 })
  }
}
