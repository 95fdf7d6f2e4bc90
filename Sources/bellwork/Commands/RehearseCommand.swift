import ActivityRun
import ArgumentParser
import Caliper
import FoundationEssentials

/// A run without a terminal, on a virtual clock, from a script of keys.
struct RehearseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rehearse",
    abstract: "Play a script of keys on a virtual clock and print the run's events.",
    discussion: """
      The same engine, the same events, the same bytes each time. One step a line; times count \
      from the first item shown: "at 4.2s key enter", "at 10s focus out", "at 80s text Paris", \
      "at 90s suspend 30s", "at 130s stall 8s", "at 200s resize 40x12", "at 210s kill", \
      "at 240s clock +3600s", "at 300s quit".
      """)

  @Argument(help: "The activity file.", completion: .file(extensions: ["json"]))
  var file: String

  @Option(help: "The script of steps; - reads standard input.", completion: .file())
  var script: String

  @Option(help: "Wall-clock time of the start, like 2026-01-27T10:00:00.000Z.")
  var start: String

  @Option(help: "Any number; ids and the order of shuffled choices follow from it.")
  var seed: UInt64 = 1

  @Option(help: "Email of the student.")
  var student: String

  @Option(help: "The run's id (a UUID); without it, it follows from seed and student.")
  var runID: String?

  @Option(help: "Course completion to report, 0 to 100.")
  var pctComplete: Int?

  @Option(help: ContextOption.help, completion: .file(extensions: ["json"])) var context: String?

  @Option(help: "A folder for the text of the screen after each step.", completion: .directory)
  var screens: String?

  @Flag(help: "Report each question as well: started, completed, skipped and graded.")
  var questionEvents = false

  @Flag(help: "With '--question-events': send the answers, too.")
  var responses = false

  @Flag(help: "Draw the run's time line instead of printing its events.")
  var explain = false

  func validate() throws {
    guard InstantText.milliseconds(start) != nil else {
      throw ValidationError(
        "'\(start)' is not a time like 2026-01-27T10:00:00.000Z (UTC, three decimals).")
    }
    if let runID, RunID(text: runID) == nil { throw ValidationError("'\(runID)' is not a UUID.") }
    try PercentOption.check(pctComplete)
    if responses, !questionEvents {
      throw ValidationError("'--responses' goes with '--question-events'.")
    }
    guard StudentOption.isEmail(student) else {
      throw ValidationError("'\(student)' is not an email address.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let steps = try RehearsalScript.read(
        try scriptText(), name: script == "-" ? "standard input" : script)
      let rehearsal = try Rehearsal(
        RehearsalStart(
          file: try ActivityFile.read(file),
          wallMilliseconds: InstantText.milliseconds(start) ?? 0, seed: seed, student: student,
          runID: runID.flatMap(RunID.init(text:)), pctComplete: pctComplete,
          questionReports: questionReports, surroundings: try ContextOption.read(context),
          search: TimebackConfigSearch(environment: try environment)))
      try await play(steps, on: rehearsal)
      let lines =
        explain
        ? try await rehearsal.explanation()
        : rehearsal.events.map { String(decoding: $0.bytes, as: UTF8.self) }
      let masked = MaskedText(isTerminal: StandardStream.output.isTerminal)
      for line in lines { StandardStream.output.write(masked.line(line) + "\n") }
    }
  }

  private var questionReports: QuestionReports? {
    guard questionEvents else { return nil }
    return responses ? .withResponses : .withoutResponses
  }

  private func play(_ steps: [RehearsalStep], on rehearsal: Rehearsal) async throws {
    let album = try screens.map(ScreenAlbum.init(folder:))
    try await rehearsal.begin()
    for (index, step) in steps.enumerated() {
      try await rehearsal.advance(to: step.at)
      try await rehearsal.perform(step)
      try album?.add(rehearsal.frame, number: index + 1)
    }
    try await rehearsal.finish(at: steps.last.map { $0.at + $0.duration } ?? 0)
  }

  /// By the variable alone: a rehearsal reads no configuration of a user.
  private var environment: TimebackEnvironment {
    get throws {
      try TimebackEnvironment.resolved(variables: Environment.variables, sinks: [])
    }
  }

  private func scriptText() throws -> String {
    String(decoding: try FileBytes.read(script == "-" ? "/dev/stdin" : script), as: UTF8.self)
  }
}
