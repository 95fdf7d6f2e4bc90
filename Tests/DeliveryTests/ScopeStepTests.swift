import Caliper
import EventDelivery
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A database of before sinks had a beginning, and the numbers that are kept instead of counted.
struct ScopeStepTests {
  private static func number(_ sql: String, in db: Database) throws -> Int {
    try Int.fetchOne(db, sql: sql) ?? -1
  }

  /// Three events; the sink has confirmed two.
  private func earlierDatabase() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA foreign_keys = ON")
      let before = Schema.steps.prefix { $0 != Schema.scopeStep }
      for step in before { try db.execute(sql: step) }
      try db.execute(sql: "PRAGMA user_version = \(before.count)")
      for (number, event) in Samples.events(0..<3).enumerated() {
        try db.execute(
          sql: """
            INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes)
            VALUES (?, ?, 'timeSpent', ?, 0, '', ?)
            """,
          arguments: [
            event.id.rawValue, event.runID.rawValue, number,
            Data(event.bytes),
          ])
      }
      try db.execute(
        sql: "INSERT INTO sink (name, confirmed_through, done) VALUES ('file', 2, 2)")
    }
    return queue
  }

  @Test func `leaves the sinks that there are what was meant for them`() throws {
    let queue = try earlierDatabase()
    try queue.writeWithoutTransaction { db in
      try Schema.migrate(db)
      #expect(try DeliveryTable.waitingCount(for: Samples.file, in: db) == 1)
      try ScopeTable.meet(Samples.file, .toCome, in: db)
      try ScopeTable.meet(Samples.other, .toCome, in: db)
      try EventTable.append(Samples.events(3..<5), in: db)
      #expect(try DeliveryTable.waitingCount(for: Samples.file, in: db) == 3)
      #expect(try DeliveryTable.waitingCount(for: Samples.other, in: db) == 2)
      #expect(try ScopeTable.requeue(nil, for: Samples.file, in: db) == 0)
    }
  }

  @Test func `forgets a run with it, and keeps its numbers when events are deleted`() throws {
    let queue = try earlierDatabase()
    try queue.writeWithoutTransaction { db in
      try Schema.migrate(db)
      try ScopeTable.meet(Samples.other, .joinedRuns, in: db)
      let run = Samples.runID(7)
      try db.execute(
        sql: """
          INSERT INTO run (id, student, activity, created_ms, header)
            VALUES (?, 's', 'a', 1, x'00')
          """, arguments: [run.rawValue])
      try ScopeTable.join(run, to: Samples.other, in: db)
      try EventTable.append((0..<3).map { Samples.event($0, run: 7) }, in: db)
      try DeliveryTable.keep(
        DeliveryResult(confirmed: [Samples.event(0, run: 7).id]), for: Samples.other, in: db)
      for seq in [1, 4, 5, 2, 6, 3] {
        try db.execute(sql: "DELETE FROM event WHERE seq = ?", arguments: [seq])
        for sink in [Samples.file, Samples.other] {
          let kept = try DeliveryTable.waitingCount(for: sink, in: db)
          #expect(try ProgressCount.waiting(for: sink, in: db) == kept, "\(seq)")
        }
      }
      try db.execute(sql: "DELETE FROM run")
      #expect(try ScopeStepTests.number("SELECT count(*) FROM sink_run", in: db) == 0)
    }
  }

  /// What a program at work does costs the same, however many events are not meant for a sink.
  @Test func `costs the same with many events of others`() throws {
    var costs: [[String: Int]] = []
    for count in [1_000, 50_000] {
      let queue = try DatabaseQueue()
      costs.append(
        try queue.writeWithoutTransaction { db in
          try Schema.migrate(db)
          try ScopeTable.meet(Samples.file, .joinedRuns, in: db)
          try ScopeTable.join(Samples.runID(1), to: Samples.file, in: db)
          try db.execute(
            sql: """
              WITH RECURSIVE number (n) AS
                (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
              INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes)
                SELECT randomblob(16), x'000102030405060708090a0b0c0d0e0f', 'timeSpent', n, n, '',
                  x'7b7d' FROM number
              """, arguments: [count])
          var found: [String: Int] = [:]
          func cost(_ name: String, _ body: () throws -> Void) throws {
            found[name] = try VirtualMachineSteps.count(in: db, body)
          }
          let events = Samples.events(0..<4)
          try cost("append") { try EventTable.append(events, in: db) }
          try cost("claim") {
            let claimed = try DeliveryTable.claim(
              for: Samples.file, limit: 100, byteLimit: .max, in: db)
            #expect(claimed.map(\.event) == events)
          }
          try cost("keep") {
            try DeliveryTable.keep(
              DeliveryResult(confirmed: events.map(\.id)), for: Samples.file, in: db)
          }
          var waiting = -1
          try cost("waiting") {
            waiting = try DeliveryTable.waitingCount(for: Samples.file, in: db)
          }
          #expect(waiting == 0)
          return found
        })
    }
    for (name, few) in costs[0] {
      let many = try #require(costs[1][name])
      #expect(Double(many) <= Double(few) * 1.2, "\(name): \(few) steps, then \(many)")
    }
  }
}
