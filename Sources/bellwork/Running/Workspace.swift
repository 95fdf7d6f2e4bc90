import Activities
import ActivityRun
import EventDelivery
import Sinks
import Storage

/// What every command that touches runs works with: places, configuration, the database.
struct Workspace: Sendable {
  let places: Places
  var config: UserConfig
  let database: BellworkDatabase

  /// Opens everything, and seals what dead sittings left behind.
  ///
  /// That the database was found damaged is said on standard error, at once; `onRescue` says it
  /// otherwise.
  ///
  /// - Throws: `PlacesError`, `ConfigError`, `StorageError`, `SystemCallError`.
  static func open(
    places: Places? = nil, onRescue: @escaping @Sendable (DatabaseRescue) -> Void = sayRescue
  ) async throws -> Workspace {
    let places = try places ?? Places.live()
    let config = try config(places)
    let database = try BellworkDatabase(path: places.database, onRescue: onRescue)
    let workspace = Workspace(places: places, config: config, database: database)
    try await RunRecovery(journal: database, lockDirectory: places.lockDirectory)
      .sealDeadSittings()
    // Whoever writes another sink into the configuration sends nothing of what was before.
    let sinks = SinkFactory(places: places, config: config).configs
    try await database.meet(sinks.map { SinkName(rawValue: $0.name) }, .toCome)
    return workspace
  }

  /// Says on standard error what was saved, and where the damaged file is.
  static func sayRescue(_ rescue: DatabaseRescue) {
    StandardStream.error.write("bellwork: " + Printable.clean("\(rescue)") + "\n")
  }

  /// What practice works with: it reads the configuration, writes no file and changes no run, so
  /// that it needs no place it may write to.
  ///
  /// - Throws: `PlacesError`, `ConfigError`, `StorageError`.
  static func forPractice() throws -> Workspace {
    let places = try Places.live()
    return Workspace(places: places, config: try config(places), database: try .inMemory())
  }

  /// Adds a Caliper endpoint to the sinks, which the outbox remembers, for the runs that are played
  /// with it; an endpoint that is configured already is not sent everything twice.
  ///
  /// - Throws: `StorageError`.
  mutating func send(to url: String) async throws {
    let sink = AdHocSink.config(url)
    let isConfigured = (config.sinks ?? []).contains {
      if case .caliper(let other) = $0 {
        other.endpoint.baseURL == sink.endpoint.baseURL
      } else {
        false
      }
    }
    guard !isConfigured else { return }
    try await database.meet([SinkName(rawValue: sink.name)], .joinedRuns)
    config.adHocSinks.append(sink)
  }

  /// Whose ids the events of a run name.
  ///
  /// - Throws: `TimebackEnvironment.Unknown`.
  var timebackEnvironment: TimebackEnvironment {
    get throws {
      try TimebackEnvironment.resolved(
        variables: Environment.variables,
        sinks: (config.sinks ?? []) + config.adHocSinks.map(SinkConfig.caliper))
    }
  }

  /// With the endpoints that earlier command lines named: for what looks after the outbox.
  ///
  /// - Throws: as `open` does.
  static func openWithAllSinks() async throws -> Workspace {
    var workspace = try await open()
    workspace.config.adHocSinks = try await workspace.database.sinkNames().compactMap {
      AdHocSink.config(named: $0.rawValue)
    }
    return workspace
  }

  private static func config(_ places: Places) throws -> UserConfig {
    try ConfigFile.read(places.configFile, UserConfigReader.read) ?? UserConfig()
  }
}
