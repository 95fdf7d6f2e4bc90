import ActivityRun
import Screen

/// What `$XDG_CONFIG_HOME/bellwork/config.json` says; every part has its default.
struct UserConfig: Equatable, Sendable {
  var student: Student?
  var sinks: [SinkConfig]?
  /// Besides these: where the command line sends to.
  var adHocSinks: [CaliperSinkConfig] = []
  /// What the events of every run name besides who did what.
  var context = Surroundings()
  var screen = ScreenConfig()
  var windowSeconds = 15
  /// Whether each question is reported; `nil` is not at all.
  var questionReports: QuestionReports?
  /// So many days after all of a run has been delivered its answers and keys leave.
  var retentionDays = 30

  struct Student: Equatable, Sendable {
    var name: String
    var email: String?
    var sourcedID: String?
    /// The student's own time factor in percent, 100 to 400.
    var timeFactorPercent: Int64 = 100
  }
}

/// How the screen looks by the configuration.
struct ScreenConfig: Equatable, Sendable {
  var theme: ThemeName?
  /// Whether finer colours than the eight are wanted where the terminal has them.
  var hasTruecolor = false
}
