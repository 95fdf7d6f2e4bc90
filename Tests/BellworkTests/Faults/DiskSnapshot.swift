import ActivityRun
import Foundation
import GRDB
import TestSupport

/// What a reader of its own finds on the disk: sealed events, journal, and lines of the file sink.
///
/// It looks at a copy, for opening the database rolls back what was left half done, and takes GRDB
/// itself, no code of the program's.
struct DiskSnapshot {
  struct Event: Equatable {
    var id: Data
    var bytes: Data
  }

  private(set) var events: [Event] = []
  /// Entries of all runs, in the order in which they were stored.
  private(set) var entries: [Data] = []
  /// Whole lines; one that is torn was never told of.
  private(set) var lines: [String] = []
  /// What SQLite finds wrong; empty where nothing is.
  private(set) var faults: [String] = []

  init(of desk: Desk) throws {
    if FileManager.default.fileExists(atPath: desk.eventFile) {
      lines = try desk.read(desk.eventFile)
        .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }
    guard FileManager.default.fileExists(atPath: desk.database) else { return }
    let copy = try TemporaryDirectory()
    for suffix in ["", "-journal"] {
      let path = desk.database + suffix
      guard FileManager.default.fileExists(atPath: path) else { continue }
      try FileManager.default.copyItem(atPath: path, toPath: copy.path("copy" + suffix))
    }
    try read(DatabaseQueue(path: copy.path("copy")))
  }

  private mutating func read(_ queue: DatabaseQueue) throws {
    (events, entries, faults) = try queue.read { db in
      var faults = try String.fetchAll(db, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
      faults += try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
      // One that was killed at once has no tables yet.
      guard try db.tableExists("event") else { return ([], [], faults) }
      let events = try Row.fetchAll(db, sql: "SELECT id, bytes FROM event ORDER BY seq")
      return (
        events.map { Event(id: $0["id"], bytes: $0["bytes"]) },
        try Data.fetchAll(db, sql: "SELECT bytes FROM journal ORDER BY seq"), faults
      )
    }
  }

  /// How many answers the journal has.
  var answers: Int {
    get throws {
      try JournalEntry.all(entries.map { JournalPayload(bytes: Array($0)) })
        .count { $0.action == .confirmed }
    }
  }

  /// What is wrong where a later look has lost, changed or moved something; empty where nothing is.
  func problems(in later: DiskSnapshot) -> [String] {
    var problems = faults + later.faults
    if !later.events.starts(with: events) { problems.append("an event was lost or changed") }
    if !later.entries.starts(with: entries) { problems.append("an entry was lost or changed") }
    if !later.lines.starts(with: lines) { problems.append("a line was lost or changed") }
    return problems
  }
}
