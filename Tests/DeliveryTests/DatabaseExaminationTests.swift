import ActivityRun
import Caliper
import EventDelivery
import GRDB
import TestSupport
import Testing

@testable import Storage

@Suite struct DatabaseExaminationTests {
  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("bellwork.sqlite")
  }

  private func examine() throws -> DatabaseExamination? {
    try DatabaseExamination.of(path: path, sinks: [Samples.file, Samples.other])
  }

  @Test func `makes no database where there is none`() throws {
    #expect(try examine() == nil)
    #expect(try Files.names(in: directory.path).isEmpty)
  }

  @Test func `finds nothing in one that was never written to`() throws {
    try Files.write([], to: path)
    #expect(try examine() == DatabaseExamination())
    #expect(try Files.bytes(path).isEmpty)
  }

  @Test func `counts runs, and events sink by sink`() async throws {
    do {
      let database = try BellworkDatabase(path: path)
      try await database.create(Samples.run(1))
      try await database.create(Samples.run(2))
      try await database.append(
        [], to: Samples.runID(2), events: Samples.events(2..<6, run: 2),
        outcome: .abandoned(atMilliseconds: 9))
      try await database.confirm(
        [Samples.event(2, run: 2).id, Samples.event(4, run: 2).id], for: Samples.file)
    }
    let before = try Files.bytes(path)
    let expected = DatabaseExamination(
      runs: 2, unfinishedRuns: 1,
      sinks: [
        Samples.file: SinkProgress(
          delivered: 2, waiting: 2, oldestWaitingMilliseconds: 45_000),
        // Nothing is meant for a sink that no start has found yet.
        Samples.other: SinkProgress(delivered: 0, waiting: 0),
      ])
    #expect(try examine() == expected)
    #expect(try Files.bytes(path) == before)
  }

  @Test func `knows of no event that waits where all have arrived`() async throws {
    do {
      let database = try BellworkDatabase(path: path)
      try await database.append(Samples.events(0..<3))
      try await database.confirm(Samples.events(0..<3).map(\.id), for: Samples.file)
    }
    #expect(try examine()?.sinks[Samples.file] == SinkProgress(delivered: 3, waiting: 0))
  }

  @Test func `finds that it is no database`() throws {
    try Files.write(Array(String(repeating: "no database ", count: 100).utf8), to: path)
    #expect(throws: StorageError.damaged(path: path)) { try examine() }
  }

  /// Its first page is whole, so that only a check of all pages finds the fault.
  @Test func `finds a page that is damaged`() async throws {
    do {
      let database = try BellworkDatabase(path: path)
      try await database.append(Samples.events(0..<200))
    }
    var bytes = try Files.bytes(path)
    for place in 4096..<bytes.count { bytes[place] = 0xA5 }
    try Files.write(bytes, to: path)
    #expect(throws: StorageError.damaged(path: path)) { try examine() }
  }

  @Test func `leaves the database of a newer program alone`() throws {
    do {
      let queue = try DatabaseQueue(path: path)
      try queue.write { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let error = StorageError.newerSchema(path: path, found: 99, known: Schema.steps.count)
    #expect(throws: error) { try examine() }
  }

  @Test func `does not wait for ever for another program`() throws {
    _ = try BellworkDatabase(path: path)
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { db in
      try db.inTransaction(.exclusive) {
        #expect(throws: StorageError.busy(path: path)) { try examine() }
        return .rollback
      }
    }
    #expect(
      try examine()
        == DatabaseExamination(sinks: [
          Samples.file: SinkProgress(delivered: 0, waiting: 0),
          Samples.other: SinkProgress(delivered: 0, waiting: 0),
        ]))
  }
}
