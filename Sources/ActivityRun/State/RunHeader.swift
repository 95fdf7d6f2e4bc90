package import Caliper
package import Engagement

/// All that a run begins with and that never changes: enough to fold its journal to the same
/// state, and the same events, on any day.
package struct RunHeader: Equatable, Sendable, Codable {
  package var runID: RunID
  /// Event ids follow from it.
  package var seed: RunSeed
  /// Orders of items and choices follow from it: learner, activity and attempt, mixed.
  package var shuffleSeed: UInt64
  /// Which attempt this is expected to be; `RunAction.attemptTaken` says which it became.
  package var attempt: Int
  /// The name on the screen.
  package var studentName: String
  package var fileName: String
  /// The activity file's text: a run is finished on the version it began with.
  package var activityText: String
  /// Text files the activity names (`ascii` as a path), by that path.
  package var companionTexts: [String: String]
  /// Who and where, as the events say it.
  package var context: EventContext
  package var timeRules: TimeRules
  /// Course completion given by the caller, 0 to 100.
  package var pctComplete: Int?
  /// Units of the course, from `timeback.config.json`.
  package var totalLessons: Int?
  /// Names of the sinks that the run's events go to, for the student to read.
  package var sinkNames: [String]
  /// The language the run is shown in; `nil` is the activity's own.
  package var language: String?
  /// Whether each question is reported; `nil` is not at all.
  package var questionReports: QuestionReports?

  package init(
    runID: RunID, seed: RunSeed, shuffleSeed: UInt64, attempt: Int, studentName: String,
    fileName: String, activityText: String, companionTexts: [String: String] = [:],
    context: EventContext, timeRules: TimeRules = TimeRules(), pctComplete: Int? = nil,
    totalLessons: Int? = nil, sinkNames: [String] = [],
    language: String? = nil, questionReports: QuestionReports? = nil
  ) {
    self.runID = runID
    self.seed = seed
    self.shuffleSeed = shuffleSeed
    self.attempt = attempt
    self.studentName = studentName
    self.fileName = fileName
    self.activityText = activityText
    self.companionTexts = companionTexts
    self.context = context
    self.timeRules = timeRules
    self.pctComplete = pctComplete
    self.totalLessons = totalLessons
    self.sinkNames = sinkNames
    self.language = language
    self.questionReports = questionReports
  }
}
