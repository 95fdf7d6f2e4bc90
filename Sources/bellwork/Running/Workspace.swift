import ActivityRun
import Storage

/// What every command that touches runs works with: places, configuration, the database.
struct Workspace: Sendable {
  let places: Places
  let config: UserConfig
  let database: BellworkDatabase

  /// Opens everything, and seals what dead sittings left behind.
  ///
  /// - Throws: `PlacesError`, `ConfigError`, `StorageError`, `SystemCallError`.
  static func open(places: Places? = nil) async throws -> Workspace {
    let places = try places ?? Places.live()
    let config = try config(places)
    let database = try BellworkDatabase(path: places.database)
    let workspace = Workspace(places: places, config: config, database: database)
    try await RunRecovery(journal: database, lockDirectory: places.lockDirectory)
      .sealDeadSittings()
    return workspace
  }

  /// What practice works with: it reads the configuration, writes no file and changes no run, so
  /// that it needs no place it may write to.
  ///
  /// - Throws: `PlacesError`, `ConfigError`, `StorageError`.
  static func forPractice() throws -> Workspace {
    let places = try Places.live()
    return Workspace(places: places, config: try config(places), database: try .inMemory())
  }

  private static func config(_ places: Places) throws -> UserConfig {
    try ConfigFile.read(places.configFile, UserConfigReader.read) ?? UserConfig()
  }
}
