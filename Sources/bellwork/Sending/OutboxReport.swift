import ActivityRun
import Caliper
import EventDelivery
import Storage

/// What `bellwork outbox` tells: of each sink how much is where, run by run, and why.
struct OutboxReport: Sendable {
  struct Part: Sendable {
    var tally: SinkTally
    /// Where it is with each run, oldest run first.
    var runs: [OutboxPlace]
    var setAside: [SetAsideEvent]

    var sent: Int { runs.map(\.confirmed).reduce(0, +) }
    var oldestWaiting: Int64? { runs.compactMap(\.oldestWaitingMilliseconds).min() }
  }

  /// What a run is called.
  struct RunName: Equatable, Sendable {
    var activity: String
    var student: String
    var email: String
    var startMilliseconds: Int64
  }

  var parts: [Part]
  var names: [RunID: RunName]

  static func of(_ workspace: Workspace) async throws -> OutboxReport {
    let database = workspace.database
    // Counts of damaged rows would be counted wrong, and nobody would know.
    try await database.check()
    let tallies = try await SinkTally.all(workspace)
    let places = try await database.places(of: tallies.map(\.sink))
    var parts: [Part] = []
    for tally in tallies {
      parts.append(
        Part(
          tally: tally, runs: places.filter { $0.sink == tally.sink },
          setAside: try await database.setAside(for: tally.sink)))
    }
    var names: [RunID: RunName] = [:]
    for run in Set(places.filter { $0.waiting + $0.setAside + $0.held > 0 }.map(\.runID)) {
      names[run] = try await database.run(run).flatMap(RunName.init)
    }
    return OutboxReport(parts: parts, names: names)
  }
}

extension OutboxReport.RunName {
  /// `nil` where the header is of another version; then the run has its id alone.
  init?(_ run: RunRecord) {
    guard let header = try? RunHeader(bytes: run.header) else { return nil }
    self.init(
      activity: header.context.activity.name, student: header.studentName,
      email: header.context.actor.email, startMilliseconds: run.createdAtMilliseconds)
  }
}
