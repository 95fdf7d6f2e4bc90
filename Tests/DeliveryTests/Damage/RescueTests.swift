import ActivityRun
import Caliper
import EventDelivery
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// Damage of one kind at a time, and what is done about it.
struct RescueTests {
  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("bellwork.sqlite")
  }

  /// Changes a database as damage does: past the program, and past its triggers.
  private func change(_ sql: String) throws {
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          DROP TRIGGER IF EXISTS event_is_frozen; DROP TRIGGER IF EXISTS journal_is_frozen;
          \(sql)
          """)
    }
  }

  private func played(
    _ ending: PlayedRun.Ending = .left, seconds: Int64 = 0
  ) async throws -> PlayedRun {
    let run = try PlayedRun(1, windows: 4, seconds: seconds, ending: ending)
    let database = try BellworkDatabase(path: path)
    try await database.create(run.record)
    try await database.append(
      run.entries, to: run.record.id, events: run.events, outcome: run.outcome)
    return run
  }

  @Test func `never sends a report that was changed, but the one that was sealed`() async throws {
    let run = try await played()
    try change("UPDATE event SET bytes = CAST(replace(bytes, '15', '95') AS BLOB) WHERE seq = 2")
    let database = try BellworkDatabase(path: path)
    let sent = try await database.claim(for: Samples.file, limit: 99).map(\.event)
    #expect(Set(sent.map(\.id)) == Set(run.events.map(\.id)))
    for event in run.events { #expect(sent.first { $0.id == event.id } == event) }
    #expect(database.rescues.map(\.events) == [run.events.count])
  }

  @Test func `does not take a mark that jumped for deliveries`() async throws {
    let run = try await played()
    let database = try BellworkDatabase(path: path)
    try await database.confirm([run.events[0].id], for: Samples.file)
    try change("UPDATE sink SET confirmed_through = 4")
    let claimed = try await database.claim(for: Samples.file, limit: 99).map(\.event.id)
    #expect(Set(claimed).isSuperset(of: run.events.dropFirst().map(\.id)))
  }

  /// A sink that nobody knows would be met anew, and begin behind everything.
  @Test func `lets a sink whose place is lost have everything again, as what it may have had`()
    async throws
  {
    let run = try await played()
    let database = try BellworkDatabase(path: path)
    try await database.delivering(to: Samples.file) {
      try await database.confirm([run.events[0].id], for: Samples.file)
    }
    try change("UPDATE sink SET sum = 0")
    try await database.check()
    #expect(database.rescues.count == 1)
    try await database.meet([Samples.file], .toCome)
    let claimed = try await database.claim(for: Samples.file, limit: 99)
    #expect(claimed.map(\.event) == run.events)
    #expect(!claimed.map(\.isAmbiguous).contains(false))
    #expect(try await database.waitingCount(for: Samples.file) == run.events.count)
  }

  @Test func `keeps what was never meant for a sink from it`() async throws {
    let run = try await played()
    let database = try BellworkDatabase(path: path)
    try await database.meet([Samples.other], .toCome)
    try change("UPDATE event SET bytes = x'00' WHERE seq = 2")
    try await database.check()
    #expect(database.rescues.map(\.events) == [run.events.count])
    #expect(try await database.claim(for: Samples.other, limit: 99).isEmpty)
    #expect(try await database.waitingCount(for: Samples.other) == 0)
    #expect(try await database.events(of: nil) == run.events)
  }

  @Test func `cuts a journal at its hole, and lets no run go on that would seal others`()
    async throws
  {
    let run = try await played()
    try change("DELETE FROM journal WHERE number = 6")
    let database = try BellworkDatabase(path: path)
    #expect(try await database.entries(of: run.record.id) == Array(run.entries.prefix(6)))
    #expect(database.rescues.map(\.endedRuns) == [1])
    #expect(try await database.events(of: nil) == run.events)
    guard case .abandoned = try await database.run(run.record.id)?.outcome else {
      Issue.record("the run goes on")
      return
    }
  }

  @Test func `lets a run go on whose last entries alone are lost`() async throws {
    let run = try await played(.open, seconds: 12)
    try change("DELETE FROM journal WHERE number > \(run.entries.count - 2)")
    try change("UPDATE journal SET bytes = x'00' WHERE number = \(run.entries.count - 2)")
    let database = try BellworkDatabase(path: path)
    let kept = try await database.entries(of: run.record.id)
    #expect(kept == Array(run.entries.dropLast(2)))
    #expect(try await database.run(run.record.id)?.outcome == nil)
  }

  @Test func `finds damage while it is used, and goes on with what was saved`() async throws {
    let run = try await played(.open)
    let database = try BellworkDatabase(path: path)
    _ = try await database.entries(of: run.record.id)
    try change("UPDATE journal SET bytes = x'00' WHERE number = 3")
    #expect(try await database.runs().map(\.id) == [run.record.id])
    try await database.check()
    #expect(database.rescues.count == 1)
    // What the sitting knows, it puts back.
    let more = [Samples.entry("more")]
    await #expect(throws: JournalError.renewed(run.record.id)) {
      try await database.append(more, to: run.record.id, events: [], outcome: nil)
    }
    try await database.restore(run.record, entries: run.entries)
    try await database.append(more, to: run.record.id, events: [], outcome: nil)
    #expect(try await database.entries(of: run.record.id) == run.entries + more)
    #expect(try await database.events(of: nil) == run.events)
    #expect(try await database.run(run.record.id)?.outcome == nil)
  }

  @Test func `follows another program to the file that it has put there`() async throws {
    let run = try await played(.open)
    let first = try BellworkDatabase(path: path)
    #expect(try await first.runs().count == 1)
    try change("UPDATE event SET bytes = x'00' WHERE seq = 1")
    let second = try BellworkDatabase(path: path)
    try await second.check()
    #expect(second.rescues.count == 1)
    try await first.create(try PlayedRun(2, windows: 1, ending: .open).record)
    #expect(first.rescues.isEmpty)
    #expect(try await second.runs().count == 2)
    #expect(try await second.events(of: nil).count == run.events.count)
  }

  @Test func `puts one rescued file in the place when several find the damage`() async throws {
    let run = try await played()
    let bytes = try Files.bytes(path)
    try Files.write([UInt8](repeating: 0, count: 100) + bytes.dropFirst(100), to: path)
    let rescues = try await withThrowingTaskGroup(of: [DatabaseRescue].self) { group in
      for _ in 0..<4 {
        group.addTask { [path] in
          let database = try BellworkDatabase(path: path)
          #expect(try await database.events(of: nil).count == run.events.count)
          return database.rescues
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
    #expect(rescues.count == 1)
    #expect(try Files.names(in: directory.path("damaged")).count == 1)
  }

  @Test func `takes up a rescue again that was cut short`() async throws {
    let run = try await played()
    let bytes = try Files.bytes(path)
    try Files.write([UInt8](repeating: 0, count: 100) + bytes.dropFirst(100), to: path)
    // It came as far as keeping the file and writing half of the new one.
    try Files.write(bytes.prefix(5000), to: path + ".rescued")
    try FileManager.default.createDirectory(
      atPath: directory.path("damaged"), withIntermediateDirectories: false)
    try #require(link(path, directory.path("damaged/bellwork-20260127T100000Z.sqlite")) == 0)
    let database = try BellworkDatabase(path: path)
    #expect(try await database.events(of: nil) == run.events)
    #expect(
      database.rescues.map(\.copy) == [directory.path("damaged/bellwork-20260127T100000Z.sqlite")])
    #expect(try !Files.names(in: directory.path).contains { $0.contains("rescued") })
  }

  @Test func `saves reports of a database that has no sums yet`() async throws {
    let run = try PlayedRun(1, windows: 4, ending: .left)
    try await DatabaseQueue(path: path).writeWithoutTransaction { db in
      for step in Schema.steps.prefix(2) { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = 2")
      for event in run.events {
        try db.execute(
          sql: """
            INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes)
            VALUES (?, ?, 'timeSpent', ?, 0, '', ?)
            """,
          arguments: [
            event.id.rawValue, event.runID.rawValue, run.events.firstIndex(of: event),
            Data(event.bytes),
          ])
      }
    }
    let bytes = try Files.bytes(path)
    try Files.write([UInt8](repeating: 0, count: 100) + bytes.dropFirst(100), to: path)
    let database = try BellworkDatabase(path: path)
    #expect(try await database.events(of: nil).map(\.bytes) == run.events.map(\.bytes))
  }
}
