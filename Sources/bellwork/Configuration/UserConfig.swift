import Screen

/// What `$XDG_CONFIG_HOME/bellwork/config.json` says; every part has its default.
struct UserConfig: Equatable, Sendable {
  var student: Student?
  var sinks: [SinkConfig]?
  var screen = ScreenConfig()
  var windowSeconds = 15

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

/// One sink of the configuration.
enum SinkConfig: Equatable, Sendable {
  /// NDJSON into a file; `nil` is `events.ndjson` in the data directory.
  case file(name: String, path: String?)
  case standardOutput(name: String)

  var name: String {
    switch self {
    case .file(let name, _), .standardOutput(let name): name
    }
  }
}
