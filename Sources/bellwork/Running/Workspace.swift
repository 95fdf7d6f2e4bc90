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
    let config = try ConfigFile.read(places.configFile, UserConfigReader.read) ?? UserConfig()
    let database = try BellworkDatabase(path: places.database)
    let workspace = Workspace(places: places, config: config, database: database)
    try await RunRecovery(journal: database, lockDirectory: places.lockDirectory)
      .sealDeadSittings()
    return workspace
  }
}
