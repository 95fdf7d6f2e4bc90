import ActivityRun
import Caliper
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// A database whose runs all have their entries, before and after it is opened.
struct RetentionStepTests {
  @Test func `leaves every run as it was, with its entries`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    try await DatabaseQueue(path: path).writeWithoutTransaction { db in
      try db.execute(sql: Schema.firstStep)
      try db.execute(sql: Schema.secondStep)
      try db.execute(sql: "PRAGMA user_version = 2")
      try db.execute(
        sql: """
          INSERT INTO run (id, student, activity, created_ms, header, attempt, outcome, ended_ms)
            VALUES (?, 'ada', 'fractions', 1000, x'0100FF', 3, 'abandoned', 9);
          INSERT INTO journal (run, bytes) VALUES (1, x'0102');
          """, arguments: [Samples.runID(1).rawValue])
    }
    let database = try BellworkDatabase(path: path)
    var run = Samples.run(1, course: nil)
    (run.attempt, run.outcome) = (3, .abandoned(atMilliseconds: 9))
    #expect(try await database.runs() == [run])
    #expect(try await database.entries(of: run.id) == [JournalPayload(bytes: [1, 2])])
    #expect(try await database.runsWithEntries() == [EndedRun(id: run.id)])
    #expect(try await database.read { try RetentionTable.deletions(in: $0) } == 0)
  }
}
