import Foundation
import TestSupport

/// One opening of the program in plain mode, with its answers in a pipe, and a plan for its calls.
struct FaultyLife {
  /// Two questions: what sweeps play, each call of which is a point of theirs.
  static let sweptFile = "two.json"
  static let sweptAnswers = 2
  /// So long each line takes: a run of the two seals several windows of a second.
  static let lineMilliseconds = 700

  let result: ProcessResult

  /// Plays on the run that is open, or a new one, to its end: there are more than enough lines from
  /// anywhere, an answer that every question takes, and on.
  init(
    _ desk: Desk, _ file: String, input: String = String(repeating: "2\n\n", count: 12),
    plan: FaultPlan = FaultPlan()
  ) throws {
    var plan = plan
    plan.lineMilliseconds = FaultyLife.lineMilliseconds
    result = try FaultyLife.run(
      desk, ["run", file, "--plain", "--go"], input: input, plan: plan)
  }

  /// All of the run that is swept: answers, right ones, the way to the results, and out of them.
  static func swept(_ desk: Desk, _ plan: FaultPlan) throws -> FaultyLife {
    try FaultyLife(desk, sweptFile, input: "2\n\nt\n\n\n\n", plan: plan)
  }

  /// Runs any command by a plan.
  static func run(
    _ desk: Desk, _ arguments: [String], input: String = "", plan: FaultPlan
  ) throws -> ProcessResult {
    try desk.run(
      arguments, input: input, environment: plan.environment(folder: desk.dataFolder))
  }

  /// A student's computer with activities on it.
  static func desk() throws -> Desk {
    let desk = try Desk(config: Desk.quickConfig)
    try desk.write(SampleActivities.example, to: "example.json")
    try desk.write(SampleActivities.long(count: sweptAnswers, estimatedSeconds: 30), to: sweptFile)
    return desk
  }

  /// The calls of the swept run when nothing happens to them, in their order: number, name, file.
  static func calls() throws -> [String] {
    let desk = try desk()
    let life = try swept(desk, FaultPlan(log: desk.path("calls")))
    guard life.result.code == 0, life.isFinished else { throw TestFailure("\(life.result)") }
    // Several windows and the completed event.
    guard try desk.events().count >= 4 else { throw TestFailure("\(try desk.events())") }
    return try desk.read("calls").split(separator: "\n").map(String.init)
  }

  /// How many answers it has told the student of.
  var toldAnswers: Int {
    // The results say each of them again.
    let run = result.output.split(separator: "\nResults:").first ?? ""
    return run.matches(of: /\n(You chose|You wrote):/).count
  }

  var isFinished: Bool { result.output.contains("\nResults:") }
}
