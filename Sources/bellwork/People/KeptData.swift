import ActivityRun
import Caliper
import EventDelivery
import Sinks
import Storage

/// All that this computer keeps about somebody, and where.
struct KeptData: Sendable {
  var person: Person
  /// The oldest first.
  var runs: [RunRecord] = []
  /// Those of the runs, and what was given from elsewhere to be sent; in the order of the outbox.
  var events: [SealedEvent] = []
  var sinks: [SinkShare] = []
  var files: [FileShare] = []

  /// Where these events are with a sink.
  struct SinkShare: Sendable {
    var sink: SinkName
    /// As a person reads it.
    var place: String
    /// Whether it writes one of `files`, from which lines can be taken out again.
    var isFile: Bool
    var standings: [EventID: EventStanding]

    var unsentCount: Int { standings.values.count { $0.hasArrived == false } }
    var hasAny: Bool { standings.values.contains { $0.hasArrived == true } }
  }

  /// How many lines of a file of events are about them.
  struct FileShare: Sendable {
    var path: String
    var lines: Result<Int, SystemCallError>
  }

  /// Whether there is nothing at all, not even a name.
  var isEmpty: Bool {
    runs.isEmpty && events.isEmpty && !person.isConfigured && person.localNames.isEmpty
      && files.allSatisfy { (try? $0.lines.get()) == 0 }
  }

  /// - Throws: `StorageError`.
  static func about(_ person: Person, in workspace: Workspace) async throws -> KeptData {
    var kept = KeptData(person: person)
    try await kept.readRecords(workspace.database)
    let factory = SinkFactory(places: workspace.places, config: workspace.config)
    for config in factory.configs {
      let sink = SinkName(rawValue: config.name)
      kept.sinks.append(
        SinkShare(
          sink: sink, place: factory.name(config), isFile: isFile(config),
          standings: try await workspace.database.standings(
            of: kept.events.map(\.id), with: sink)))
    }
    kept.files = try eventFiles(workspace).map { path in
      FileShare(path: path, lines: try count(linesOf: person, in: path))
    }
    return kept
  }

  /// Runs and events alone.
  mutating func readRecords(_ database: BellworkDatabase) async throws {
    runs = try await database.runs().reversed().filter(person.owns)
    events = []
    for run in runs {
      // One from elsewhere may name the run and somebody else.
      events += try await database.events(of: run.id).filter { $0.kind != .external }
    }
    events += try await database.externalEvents().filter { person.owns(line: $0.bytes) }
  }

  /// The files that the sinks of the configuration write, and the one without a configuration.
  static func eventFiles(_ workspace: Workspace) -> [String] {
    let own = workspace.places.defaultEventFile
    let configured = (workspace.config.sinks ?? []).compactMap { sink -> String? in
      switch sink {
      case .file(_, let path): path ?? own
      case .standardOutput, .caliper: nil
      }
    }
    return ([own] + configured).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func isFile(_ sink: SinkConfig) -> Bool {
    switch sink {
    case .file: true
    case .standardOutput, .caliper: false
    }
  }

  private static func count(
    linesOf person: Person, in path: String
  ) throws -> Result<Int, SystemCallError> {
    do {
      return .success(try LineRemoval(path: path).count(person.owns(line:)))
    } catch let error as SystemCallError {
      return .failure(error)
    }
  }
}

extension EventStanding {
  /// `nil` where it was never meant to.
  fileprivate var hasArrived: Bool? {
    switch self {
    case .confirmed: true
    case .waiting, .delivering, .setAside, .held: false
    case .notMeant: nil
    }
  }
}
