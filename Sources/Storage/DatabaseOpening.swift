import EventDelivery
import GRDB
import Glibc

/// How a database in a file is opened: created, looked over, and rescued where it is damaged.
struct DatabaseOpening: Sendable {
  let path: String
  let modes: [SafetyMode]
  let mustHave: [SafetyMode]

  /// A rescued file that is damaged again has a disk that keeps nothing.
  private static let tries = 3

  /// Opens it; what had to be rescued is added to `rescues`.
  ///
  /// `damaged` is the file that was found so in use.
  ///
  /// - Throws: `StorageError`.
  func open(
    damaged: FileIdentity?, _ rescues: inout [DatabaseRescue]
  ) throws -> DatabaseConnection {
    var damaged = damaged
    for _ in 1..<DatabaseOpening.tries {
      if let damaged, let rescue = try rescue(damaged) { rescues.append(rescue) }
      let file = FileIdentity(path: path)
      do {
        return try opened()
      } catch let error as StorageError where error.isDamage {
        damaged = file
      } catch is ConnectionLeft {
        damaged = nil
      }
    }
    return try opened()
  }

  private func rescue(_ file: FileIdentity) throws -> DatabaseRescue? {
    try StorageError.translating(path: path) { try Rescuer(path: path, file: file).run() }
  }

  private func opened() throws -> DatabaseConnection {
    try StorageError.translating(path: path) {
      let isNew = try prepareFile()
      let file = FileIdentity(path: path)
      guard isNew || !HotJournal(database: path).spoils() else {
        throw StorageError.damaged(path: path)
      }
      let mark = CheckMark(database: path)
      let queue = try DatabaseQueue(path: path, configuration: DatabaseConnection.configuration)
      try queue.writeWithoutTransaction { db in
        try Schema.refuseNewer(db, path: path)
        // One that was sound and has nothing in it has lost it.
        guard try isNew || !mark.exists || !Schema.isEmpty(db) else {
          throw StorageError.damaged(path: path)
        }
        for mode in modes { try mode.set(in: db) }
        for mode in mustHave { try mode.verify(in: db, path: path) }
        try Schema.migrate(db)
        try check(db, mark)
      }
      let connection = DatabaseConnection(path: path, queue: queue, file: file)
      try connection.verify()
      return connection
    }
  }

  private func check(_ db: Database, _ mark: CheckMark) throws {
    var status = stat()
    guard stat(path, &status) == 0, mark.isDue(bytes: Int64(status.st_size)) else { return }
    try db.inTransaction(.deferred) {
      try DatabaseCheck.run(db)
      return .commit
    }
    mark.set()
  }

  /// Creates the file with its mode before SQLite could create it with another, and takes from an
  /// existing one what others may do with it; returns whether it is new.
  ///
  /// An existing file is not opened here: closing it would drop the locks of a connection to it.
  private func prepareFile() throws -> Bool {
    if let created = try PrivateFiles.create(path, flags: O_RDWR) {
      close(created)
      return true
    }
    // The rollback journal needs the directory as well.
    for name in [path, PrivateFiles.parent(of: path)] where access(name, R_OK | W_OK) != 0 {
      throw SystemCallError(operation: "write", path: name, code: errno)
    }
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw SystemCallError(operation: "open", path: path, code: errno)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw StorageError.damaged(path: path) }
    guard status.st_mode & 0o077 == 0 || chmod(path, 0o600) == 0 else {
      throw SystemCallError(operation: "protect", path: path, code: errno)
    }
    return false
  }
}
