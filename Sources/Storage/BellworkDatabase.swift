import EventDelivery
import GRDB
import Glibc

/// Journal, outbox and history of this machine's students, in one SQLite file.
///
/// One file, so that an answer and the events it makes are stored together or not at all. What a
/// verb has returned from survives a power cut. Verbs run to their end even when their task is
/// cancelled: a key that was pressed is kept although the program is ending.
package final class BellworkDatabase: Sendable {
  /// `:memory:` where there is no file.
  let path: String
  private let connection: ReopeningConnection

  /// Opens the database at `path`, creating it and its directory (modes 0600 and 0700).
  ///
  /// Throws `StorageError`; a database of a newer version is refused untouched.
  package convenience init(path: String) throws {
    try self.init(path: path, modes: SafetyMode.all, mustHave: SafetyMode.all)
  }

  /// An empty database that lives as long as this object.
  package static func inMemory() throws -> BellworkDatabase { try BellworkDatabase() }

  /// Sets `modes`, and goes on only where `mustHave` is what there is then.
  ///
  /// Tests alone ask for other modes than `SafetyMode.all`: a power cut has to find them out.
  package init(path: String, modes: [SafetyMode], mustHave: [SafetyMode]) throws {
    self.path = path
    let queue = try StorageError.translating(path: path) {
      try BellworkDatabase.open(path, modes: modes, mustHave: mustHave)
    }
    connection = ReopeningConnection(queue) {
      try BellworkDatabase.open(path, modes: modes, mustHave: mustHave)
    }
  }

  private init() throws {
    path = ":memory:"
    let queue = try DatabaseQueue(configuration: BellworkDatabase.configuration)
    try queue.writeWithoutTransaction { try Schema.migrate($0) }
    connection = ReopeningConnection(queue, reopen: nil)
  }

  private static func open(
    _ path: String, modes: [SafetyMode], mustHave: [SafetyMode]
  ) throws -> DatabaseQueue {
    try BellworkDatabase.prepareFile(path)
    let queue = try DatabaseQueue(path: path, configuration: BellworkDatabase.configuration)
    try queue.writeWithoutTransaction { db in
      try Schema.refuseNewer(db, path: path)
      for mode in modes { try mode.set(in: db) }
      for mode in mustHave { try mode.verify(in: db, path: path) }
      try Schema.migrate(db)
    }
    return queue
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { $0.add(function: RowSum.function) }
    return configuration
  }

  /// Creates the file with its mode before SQLite could create it with another, and takes from an
  /// existing one what others may do with it.
  ///
  /// An existing file is not opened here: closing it would drop the locks of a connection to it.
  private static func prepareFile(_ path: String) throws {
    if let created = try PrivateFiles.create(path, flags: O_RDWR) {
      close(created)
      return
    }
    // The rollback journal needs the directory as well.
    for name in [path, PrivateFiles.parent(of: path)] where access(name, R_OK | W_OK) != 0 {
      throw SystemCallError(operation: "write", path: name, code: errno)
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 == 0 || chmod(path, 0o600) == 0 else {
      throw SystemCallError(operation: "protect", path: path, code: errno)
    }
  }

  /// Runs `body` in a transaction that takes the write lock at its start, all or nothing.
  ///
  /// `@concurrent`, so that callers come back to their own actor: resumed by GRDB's queue without
  /// it, an optimised build goes on there, and the screen's thread is lost.
  @concurrent
  func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try await accessing { queue, finish in
      // GRDB's async functions end with the task; these do not.
      queue.asyncWrite { [connection] db in
        try connection.checkTrust(in: queue)
        return try body(db)
      } completion: {
        finish($1)
      }
    }
  }

  /// Writes the whole file anew, with nothing but what is in its tables.
  @concurrent
  func rewrite() async throws {
    try await accessing { queue, finish in
      queue.asyncWriteWithoutTransaction { [connection] db in
        finish(
          Result {
            try connection.checkTrust(in: queue)
            try db.execute(sql: "VACUUM")
          })
      }
    }
  }

  @concurrent
  func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try await accessing { queue, finish in
      queue.asyncRead { [connection] result in
        finish(
          Result {
            let db = try result.get()
            try connection.checkTrust(in: queue)
            return try body(db)
          })
      }
    }
  }

  /// Gives `body` the connection, and what becomes of it to the caller; the next connection where
  /// this one had to be given up meanwhile.
  private func accessing<T: Sendable>(
    _ body: @Sendable (DatabaseQueue, @escaping @Sendable (Result<T, any Error>) -> Void) -> Void
  ) async throws -> T {
    while true {
      let queue = try StorageError.translating(path: path) { try connection.current() }
      let result: Result<T, any Error> = await withCheckedContinuation { continuation in
        body(queue) { [connection] result in
          // Before the next access has its turn.
          if case .failure(let error) = result { connection.note(error, of: queue) }
          continuation.resume(returning: result)
        }
      }
      if case .failure(let error) = result, connection.wasLeft(queue, for: error) { continue }
      return try StorageError.translating(path: path) { try result.get() }
    }
  }
}
