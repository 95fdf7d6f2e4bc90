import ActivityRun

/// What there is to say about the configuration.
enum ConfigurationFact {
  /// There is no place for a configuration, or for anything else, and why.
  case noPlaces(String)
  case file(String)
  /// None yet, which is no fault.
  case noFile(String)
  /// Every mistake, placed, as other commands say it.
  case broken(file: String, problems: String)
  /// The email as it may be shown.
  case student(name: String, email: String?)
  case nobodyYet
  /// Where nothing is sent of a student without one.
  case noEmail(sinks: [String])
  /// Where nothing is sent without one of one's own.
  case noSensor(sinks: [String])
  case studentsDamaged(String)
  case windowSeconds(Int)
  /// Each question is reported as well; by default none is, and nothing is said.
  case questionReports(QuestionReports)
  /// What reports name besides who did what, and who the student is of whom a part of it tells.
  case context([Surroundings.Key], student: String)
  /// Whose ids reports name.
  case environment(TimebackEnvironment)
  case unknownEnvironment(TimebackEnvironment.Unknown)
  case course(path: String, name: String?, courseCount: Int)
  /// Which sensor reports name, and those of courses that have another.
  case sensor(CourseSensor?, others: [(course: String, CourseSensor)])
  /// The ids of courses in the roster of an environment; `nil` for one that has none there.
  case courseIDs([(course: String, id: String?)], TimebackEnvironment)
  case noCourse
  case activityFolders([String])
  case noActivityFolder([String])
  case openMode(OpenMode)
}
