import TestSupport

/// The programs that are compared, with a home folder in which nothing has to be asked.
struct Programs {
  /// Ends each of bellwork's frames.
  static let frameEnd = "\u{1B}[?2026l"

  private let bellwork: String
  private let home: TemporaryDirectory
  private let choiceActivity: String
  private let textActivity: String

  init(bellwork: String) throws {
    self.bellwork = bellwork
    home = try TemporaryDirectory()
    try home.write(#"{"student": {"name": "Ada"}}"#, to: ".config/bellwork/config.json")
    choiceActivity = try home.write(
      Programs.activity(
        "choice",
        #""type": "choice", "choices": ["Monday", "Tuesday", "Friday", "Sunday"], "#
          + #""correctResponse": "Friday""#), to: "choice.json")
    textActivity = try home.write(
      Programs.activity("text", #""type": "textEntry", "correctResponse": "Friday""#),
      to: "text.json")
  }

  var picker: ProgramStart {
    ProgramStart(
      executable: bellwork, arguments: [], firstScreen: ["activities", Programs.frameEnd])
  }

  var run: ProgramStart {
    ProgramStart(
      executable: bellwork, arguments: ["run", "activities/fractions-percents.json"],
      firstScreen: ["Fractions", Programs.frameEnd])
  }

  /// A run at its first item, on which one of four choices is picked.
  var choiceItem: ProgramStart { item(choiceActivity) }

  /// The same with a data folder of its own, windows of a second, and a sink besides the file.
  func choiceItem(in folder: String, sink: String?) throws -> ProgramStart {
    let network = sink.map { #", {"name": "net", "type": "caliper", "baseURL": "\#($0)"}"# } ?? ""
    let config = try home.write(
      """
      {"student": {"name": "Ada", "email": "ada@example.com"}, "time": {"windowSeconds": 1},
       "sinks": [{"name": "file", "type": "file"}\(network)]}
      """, to: "\(folder)/config/bellwork/config.json")
    var start = item(choiceActivity)
    start.environment["XDG_CONFIG_HOME"] = String(config.dropLast("/bellwork/config.json".count))
    start.environment["XDG_DATA_HOME"] = home.path("\(folder)/data")
    return start
  }

  /// A run at its first item, on which text is typed.
  var textItem: ProgramStart { item(textActivity) }

  /// A menu of eight rows with the first one chosen.
  var dialog: ProgramStart {
    ProgramStart(
      executable: "/usr/bin/dialog",
      arguments: ["--menu", "Choose", "16", "60", "8"]
        + Programs.dialogRows.enumerated().flatMap { ["\($0 + 1)", $1] },
      firstScreen: ["eighth", "Cancel"])
  }

  static let dialogRows = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
  ]

  var htop: ProgramStart {
    ProgramStart(executable: "/usr/bin/htop", arguments: [], firstScreen: ["PID", "Quit"])
  }

  func start(_ start: ProgramStart) throws -> MeasuredProgram {
    try MeasuredProgram(
      start,
      environment: TestEnvironment.standard.merging(["HOME": home.path]) { $1 }
        .merging(start.environment) { $1 })
  }

  /// Writes a file into the home folder; returns its path.
  func write(_ text: String, to name: String) throws -> String {
    try home.write(text, to: name)
  }

  /// Starts a program and lets it come to rest with its first screen up.
  func startAndSettle(_ start: ProgramStart) throws -> MeasuredProgram {
    let program = try self.start(start)
    try program.wait(for: start.firstScreen)
    program.settle(milliseconds: 300)
    return program
  }

  /// A fresh run at its first item, whose prompt begins with "Which".
  func item(_ activity: String) -> ProgramStart {
    ProgramStart(
      executable: bellwork, arguments: ["run", "--go", "--fresh", activity],
      firstScreen: ["Which", Programs.frameEnd])
  }

  /// Each has an identifier of its own: a fresh run gives up the open one of the same activity.
  private static func activity(_ identifier: String, _ interaction: String) -> String {
    """
    {
      "bellwork": 1, "identifier": "bench-\(identifier)", "title": "Bench",
      "items": [{"identifier": "day", "prompt": "Which day comes after Thursday?", \(interaction)}]
    }
    """
  }
}
