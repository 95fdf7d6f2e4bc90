import Caliper
import GRDB
import Synchronization

/// Journal, outbox and history of this machine's students, in one SQLite file.
///
/// One file, so that an answer and the events it makes are stored together or not at all. What a
/// verb has returned from survives a power cut. Verbs run to their end even when their task is
/// cancelled: a key that was pressed is kept although the program is ending.
///
/// A file that turns out to be damaged is rescued under a verb's feet, and the verb runs again on
/// what was saved (`Rescuer`); `rescues` says so. The same where another program has done it. After
/// an error of the disk the next verb opens the file anew (`ConnectionTrust`).
package final class BellworkDatabase: Sendable {
  /// `:memory:` where there is no file.
  let path: String
  /// `nil` in memory.
  private let opening: DatabaseOpening?
  private let link: Mutex<Link>
  private let rescueList: Mutex<[DatabaseRescue]>
  /// Hears of each as it happens.
  private let onRescue: @Sendable (DatabaseRescue) -> Void
  /// From which file each run was read, or first written to.
  private let readings = Mutex<[RunID: FileIdentity]>([:])

  /// The connection of the moment.
  private struct Link {
    /// `nil` after a rescue that did not come to its end: the next verb tries again.
    var connection: DatabaseConnection?
    /// Which connection it is, from 1.
    var number = 1
    /// The file that the last connection found damaged.
    var damaged: FileIdentity?
  }

  /// Opens the database at `path`, creating it and its directory (modes 0600 and 0700).
  ///
  /// One that is damaged is rescued, and `onRescue` hears of it, also later. Throws `StorageError`;
  /// a database of a newer version is refused untouched.
  package convenience init(
    path: String, onRescue: @escaping @Sendable (DatabaseRescue) -> Void = { _ in }
  ) throws {
    try self.init(
      path: path, modes: SafetyMode.all, mustHave: SafetyMode.all, onRescue: onRescue)
  }

  /// An empty database that lives as long as this object.
  package static func inMemory() throws -> BellworkDatabase { try BellworkDatabase() }

  /// Sets `modes`, and goes on only where `mustHave` is what there is then.
  ///
  /// Tests alone ask for other modes than `SafetyMode.all`: a power cut has to find them out.
  package init(
    path: String, modes: [SafetyMode], mustHave: [SafetyMode],
    onRescue: @escaping @Sendable (DatabaseRescue) -> Void = { _ in }
  ) throws {
    self.path = path
    self.onRescue = onRescue
    let opening = DatabaseOpening(path: path, modes: modes, mustHave: mustHave)
    self.opening = opening
    var rescues: [DatabaseRescue] = []
    link = Mutex(Link(connection: try opening.open(damaged: nil, &rescues)))
    rescueList = Mutex(rescues)
    for rescue in rescues { onRescue(rescue) }
  }

  private init() throws {
    path = ":memory:"
    onRescue = { _ in }
    opening = nil
    let queue = try DatabaseQueue(configuration: DatabaseConnection.configuration)
    try queue.writeWithoutTransaction { try Schema.migrate($0) }
    link = Mutex(Link(connection: DatabaseConnection(path: path, queue: queue, file: nil)))
    rescueList = Mutex([])
  }

  /// What was found damaged since this object was made, in its own opening too.
  package var rescues: [DatabaseRescue] { rescueList.withLock { $0 } }

  /// Runs `body` in a transaction that takes the write lock at its start, all or nothing.
  ///
  /// `@concurrent`, so that callers come back to their own actor: resumed by GRDB's queue without
  /// it, an optimised build goes on there, and the screen's thread is lost.
  @concurrent
  func write<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try await write { db, _ in try body(db) }
  }

  /// The same, with the file it is written to; `nil` in memory.
  @concurrent
  func write<T: Sendable>(
    _ body: @escaping @Sendable (Database, FileIdentity?) throws -> T
  ) async throws -> T {
    try await onConnection { connection in
      try await withCheckedThrowingContinuation { continuation in
        // GRDB's async functions end with the task; these do not.
        connection.queue.asyncWrite({ db in
          try connection.verify()
          return try body(db, connection.file)
        }) { _, result in
          if case .failure(let error) = result { connection.note(error) }
          continuation.resume(
            with: Result {
              try StorageError.translating(path: connection.path) { try result.get() }
            })
        }
      }
    }
  }

  /// Writes the whole file anew, with nothing but what is in its tables.
  @concurrent
  func rewrite() async throws {
    try await onConnection { connection in
      try await withCheckedThrowingContinuation {
        (continuation: CheckedContinuation<Void, any Error>) in
        connection.queue.asyncWriteWithoutTransaction { db in
          let result = Result {
            try connection.verify()
            try db.execute(sql: "VACUUM")
          }
          if case .failure(let error) = result { connection.note(error) }
          continuation.resume(
            with: Result {
              try StorageError.translating(path: connection.path) { try result.get() }
            })
        }
      }
    }
  }

  @concurrent
  func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
    try await read { db, _ in try body(db) }
  }

  @concurrent
  func read<T: Sendable>(
    _ body: @escaping @Sendable (Database, FileIdentity?) throws -> T
  ) async throws -> T {
    try await onConnection { connection in
      try await withCheckedThrowingContinuation { continuation in
        connection.queue.asyncRead { access in
          let result = Result {
            let db = try access.get()
            try connection.verify()
            return try body(db, connection.file)
          }
          if case .failure(let error) = result { connection.note(error) }
          continuation.resume(
            with: Result {
              try StorageError.translating(path: connection.path) { try result.get() }
            })
        }
      }
    }
  }
}

// MARK: Runs that are under way

extension BellworkDatabase {
  func noteReading(of run: RunID, from file: FileIdentity?) {
    readings.withLock { $0[run] = file }
  }

  /// Whether what its sitting knows of a run is what this file has: one that was rescued may have
  /// less.
  func isReadFrom(_ file: FileIdentity?, _ run: RunID) -> Bool {
    readings.withLock { readings in
      readings[run] = readings[run] ?? file
      return readings[run] == file
    }
  }
}

// MARK: Damage

extension BellworkDatabase {
  /// More than once in a verb only where the disk keeps nothing.
  private static let renewals = 2

  private func onConnection<T: Sendable>(
    _ body: (DatabaseConnection) async throws -> T
  ) async throws -> T {
    for _ in 0..<BellworkDatabase.renewals {
      let (connection, number) = try current()
      do {
        return try await body(connection)
      } catch is ConnectionLeft {
        try renew(number, isDamaged: false)
      } catch StorageError.damaged {
        try renew(number, isDamaged: true)
      } catch let error as StorageError {
        guard case .database = error, try renewed(number, after: connection) else { throw error }
      }
    }
    let (connection, _) = try current()
    return try await body(connection)
  }

  private func current() throws -> (DatabaseConnection, Int) {
    let link = link.withLock { $0 }
    if let connection = link.connection, connection.isTrusted { return (connection, link.number) }
    try renew(link.number, isDamaged: false)
    return try current()
  }

  /// Closes the connection with this number and opens a new one, unless another task has done so.
  private func renew(_ number: Int, isDamaged: Bool) throws {
    guard let opening else { throw StorageError.damaged(path: path) }
    try link.withLock { link in
      guard link.number == number else { return }
      // What cannot be closed is left to its owner: nothing is written to it any more.
      try? link.connection?.queue.close()
      if isDamaged { link.damaged = link.connection?.file ?? link.damaged }
      link.connection = nil
      var rescues: [DatabaseRescue] = []
      link.connection = try opening.open(damaged: link.damaged, &rescues)
      link.damaged = nil
      link.number += 1
      rescueList.withLock { $0 += rescues }
      for rescue in rescues { onRescue(rescue) }
    }
  }

  /// Whether an error that says nothing of damage comes from it, or from a connection that was
  /// closed; there is a new one then.
  private func renewed(_ number: Int, after connection: DatabaseConnection) throws -> Bool {
    guard opening != nil else { return false }
    guard link.withLock({ $0.number }) == number else { return true }
    do {
      try StorageError.translating(path: path) {
        try connection.queue.inDatabase { try DatabaseCheck.run($0) }
      }
      return false
    } catch let error as StorageError where error.isDamage {
      try renew(number, isDamaged: true)
      return true
    } catch {
      // A lock, or the disk: it says nothing of what is in the file.
      return false
    }
  }
}
