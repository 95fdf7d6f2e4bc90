import EventDelivery
import GRDB
import Glibc

/// Puts a sound database in the place of a damaged one: everything of it that can be read.
///
/// Nothing is deleted. The damaged file gets a second name first; what is saved is written to a
/// file of its own and synced, and only then takes the place. A program that is killed on the way
/// leaves the damaged file where it was, and the next start begins again.
struct Rescuer {
  let path: String
  /// What was found damaged.
  let file: FileIdentity

  /// Rescues what can be; `nil` where another program has done so meanwhile.
  ///
  /// No connection of this process may be open to the file.
  ///
  /// - Throws: `SystemCallError`, `DatabaseError`, `StorageError.busy`; the file is as it was then.
  func run() throws -> DatabaseRescue? {
    guard let database = try ClosedDatabase.take(path), FileIdentity(path: path) == file else {
      return nil
    }
    let salvage = try salvage(database)
    let built = path + ".rescued"
    remove(built)
    var rescue = try build(salvage, at: built)
    rescue.copy = try DamagedFolder(database: path).keep(database)
    // It belongs to the damaged file; beside another one SQLite would play it back into that.
    unlink(path + "-journal")
    try PrivateFiles.sync(directory: PrivateFiles.parent(of: path))
    guard rename(built, path) == 0 else {
      throw SystemCallError(operation: "replace", path: path, code: errno)
    }
    try PrivateFiles.sync(directory: PrivateFiles.parent(of: path))
    return rescue
  }

  // MARK: Reading

  /// The better of what is there as it stands, and what it is when its journal is rolled back.
  private func salvage(_ database: borrowing ClosedDatabase) throws -> Salvage {
    let shapes = try Rescuer.shapes()
    let asFound = Salvage(database.bytes(), shapes: shapes)
    guard !database.isDirectory, let bytes = try HotJournal(database: path).rolledBack() else {
      return asFound
    }
    let rolledBack = Salvage(bytes, shapes: shapes)
    return rolledBack.count >= asFound.count ? rolledBack : asFound
  }

  private static func shapes() throws -> [TableShape] {
    try DatabaseQueue().writeWithoutTransaction { db in
      try Schema.migrate(db)
      return try TableShape.all(in: db)
    }
  }

  // MARK: Writing

  /// Writes a database of its own; on disk when it returns.
  private func build(_ salvage: Salvage, at built: String) throws -> DatabaseRescue {
    if let descriptor = try PrivateFiles.create(built, flags: O_RDWR) { close(descriptor) }
    let queue = try DatabaseQueue(
      path: built, configuration: DatabaseConnection.configuration)
    let rescue = try queue.writeWithoutTransaction { db in
      for mode in SafetyMode.all { try mode.set(in: db) }
      try Schema.migrate(db)
      var rescue = DatabaseRescue(copy: "", runs: 0, events: 0)
      try db.inTransaction(.immediate) {
        rescue.endedRuns = try salvage.store(in: db, sinks: SinkLock.sinks(ofDatabase: path))
        return .commit
      }
      rescue.runs = try Int.fetchOne(db, sql: "SELECT count(*) FROM run") ?? 0
      rescue.events = try Int.fetchOne(db, sql: "SELECT count(*) FROM event") ?? 0
      return rescue
    }
    try queue.close()
    unlink(built + "-journal")
    return rescue
  }

  /// What an earlier try has left.
  private func remove(_ file: String) {
    unlink(file)
    unlink(file + "-journal")
  }
}
