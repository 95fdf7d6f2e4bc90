package import EventDelivery
import GRDB
import Glibc

/// What a look at the database finds: that it is sound, and how much is in it.
package struct DatabaseExamination: Equatable, Sendable {
  package var runs = 0
  package var unfinishedRuns = 0
  package var sinks: [SinkName: SinkProgress] = [:]

  package init(
    runs: Int = 0, unfinishedRuns: Int = 0, sinks: [SinkName: SinkProgress] = [:]
  ) {
    self.runs = runs
    self.unfinishedRuns = unfinishedRuns
    self.sinks = sinks
  }

  /// Examines the database at a path; `nil` where there is none.
  ///
  /// It is opened as for use, and takes the same modes; nothing is created, migrated or written. A
  /// transaction that a power cut has left half done is rolled back, as every opening does.
  ///
  /// - Throws: `StorageError`: `damaged` where SQLite's own check finds a fault.
  package static func of(
    path: String, sinks: [SinkName]
  ) throws -> DatabaseExamination? {
    guard access(path, F_OK) == 0 else { return nil }
    return try StorageError.translating(path: path) {
      guard access(path, R_OK | W_OK) == 0 else {
        throw SystemCallError(operation: "write", path: path, code: errno)
      }
      guard !HotJournal(database: path).spoils() else {
        throw StorageError.damaged(path: path)
      }
      var configuration = DatabaseConnection.configuration
      // Whoever holds it longer is stuck; a person is waiting for the report.
      configuration.busyMode = .timeout(2)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      return try queue.inDatabase { db in
        try Schema.refuseNewer(db, path: path)
        guard try !CheckMark(database: path).exists || !Schema.isEmpty(db) else {
          throw StorageError.damaged(path: path)
        }
        for mode in SafetyMode.all {
          try mode.set(in: db)
          try mode.verify(in: db, path: path)
        }
        try DatabaseCheck.ofAnySchema(db)
        return try DatabaseExamination(db, sinks: sinks)
      }
    }
  }

  private init(_ db: Database, sinks names: [SinkName]) throws {
    // One that was never written to has no tables yet.
    guard try db.tableExists("run") else { return }
    runs = try DatabaseExamination.count("run", in: db)
    unfinishedRuns = try DatabaseExamination.count("run WHERE outcome IS NULL", in: db)
    for name in names {
      let waiting = try ProgressCount.waiting(for: name, in: db)
      let setAside = try ProgressCount.setAside(for: name, in: db)
      let held = try ProgressCount.held(for: name, in: db)
      sinks[name] = SinkProgress(
        delivered: try ProgressCount.delivered(to: name, in: db), waiting: waiting,
        setAside: setAside - held,
        held: held,
        oldestWaitingMilliseconds: try ProgressCount.oldestWaiting(for: name, in: db))
    }
  }

  private static func count(_ what: String, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "SELECT count(*) FROM \(what)") ?? 0
  }
}
