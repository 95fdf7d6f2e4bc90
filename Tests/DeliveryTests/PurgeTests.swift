import ActivityRun
import Caliper
import EventDelivery
import Foundation
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What was deleted or summed up is in no byte of any file, free pages and journal included.
struct PurgeTests {
  /// Seeds with which SQLite 3.40's `secure_delete` leaves copies of what is deleted.
  private static let leavingCopies: [UInt64] = [5, 32]

  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("bellwork.sqlite")
  }

  /// Forty runs whose entries and events come in turn, so that their rows share pages.
  private func fill(_ database: BellworkDatabase, _ seed: UInt64) async throws {
    for number in 1...40 as ClosedRange<UInt8> {
      var run = Samples.run(number, student: "student-\(canary(number))")
      run.header = Array(repeating: number, count: 100 * Int(number))
      run.outcome = .abandoned(atMilliseconds: 1)
      try await database.create(run)
    }
    try await database.write { db in
      var random = SeededRandom(seed: seed)
      for index in 0..<3_000 {
        let number = UInt8(random.next() % 40) + 1
        let filler = String(repeating: "-", count: [20, 40, 80, 300][Int(random.next() % 4)])
        let entry = Samples.entry("\(canary(number))\(index % 10)\(filler)")
        try JournalTable.append([entry], to: Int64(number), in: db)
        guard index % 20 == 0 else { continue }
        let event = Samples.event(index, run: number, text: canary(number) + filler)
        try EventTable.append([event], in: db)
      }
    }
  }

  /// Numbers of runs, in an order of the seed's.
  private func shuffled(_ numbers: ClosedRange<UInt8>, _ seed: UInt64) -> [UInt8] {
    var random = SeededRandom(seed: seed)
    return numbers.shuffled(using: &random)
  }

  private func canary(_ number: UInt8) -> String { "canary\(number)." }

  /// Every byte of every file in the directory.
  private func bytes() throws -> Data {
    try Files.names(in: directory.path).reduce(into: Data()) { all, name in
      all += Data(try Files.bytes(directory.path(name)))
    }
  }

  private func numbersLeft() throws -> Set<Int> {
    let bytes = try bytes()
    return Set((1...40).filter { bytes.range(of: Data(canary(UInt8($0)).utf8)) != nil })
  }

  @Test(arguments: leavingCopies)
  func `leaves nothing of deleted runs, and all of the others`(_ seed: UInt64) async throws {
    let database = try BellworkDatabase(path: path)
    try await fill(database, seed)
    #expect(try numbersLeft() == Set(1...40))
    var kept: [[JournalPayload]] = []
    for number in 1...20 as ClosedRange<UInt8> {
      kept.append(try await database.entries(of: Samples.runID(number)))
    }
    for number in shuffled(21...40, seed) {
      let run = Samples.runID(number)
      try await database.delete(runs: [run], events: database.events(of: run).map(\.id))
    }
    try await database.purge()
    #expect(try numbersLeft() == Set(1...20))
    for number in 1...20 as ClosedRange<UInt8> {
      let entries = try await database.entries(of: Samples.runID(number))
      #expect(entries == kept[Int(number) - 1])
    }
    let state = try await DatabaseQueue(path: path).read { db throws in
      (
        try String.fetchOne(db, sql: "PRAGMA integrity_check"),
        try Int.fetchOne(db, sql: "PRAGMA user_version")
      )
    }
    #expect(state.0 == "ok" && state.1 == Schema.steps.count)
  }

  @Test(arguments: leavingCopies)
  func `leaves nothing of the entries that a summary stands for`(_ seed: UInt64) async throws {
    let database = try BellworkDatabase(path: path)
    try await fill(database, seed)
    for number in shuffled(21...40, seed) {
      let run = Samples.runID(number)
      try await database.sumUp(run, header: [1], summary: [2])
      // Their events and students stay.
      try await database.delete(runs: [], events: database.events(of: run).map(\.id))
    }
    try await database.purge()
    let bytes = try bytes()
    for number in 21...40 {
      for digit in 0...9 {
        let entry = Data("canary\(number).\(digit)".utf8)
        #expect(bytes.range(of: entry) == nil, "run \(number)")
      }
    }
    #expect(bytes.range(of: Data("canary20.0".utf8)) != nil)
  }

  @Test func `what was begun is ended by whoever comes next`() async throws {
    do {
      let database = try BellworkDatabase(path: path)
      try await fill(database, 5)
      for number in 1...39 as ClosedRange<UInt8> {
        let run = Samples.runID(number)
        try await database.delete(runs: [run], events: database.events(of: run).map(\.id))
      }
    }
    let size = try Files.bytes(path).count
    // The program was killed here: the next one knows that something is left to do, and does it once.
    let database = try BellworkDatabase(path: path)
    try await database.purge()
    #expect(try numbersLeft() == [40])
    #expect(try Files.bytes(path).count < size / 2)
    let written = try Files.bytes(path)
    try await database.purge()
    #expect(try Files.bytes(path) == written)
  }

  @Test func `does not take another program's deletion for done`() async throws {
    let (one, other) = (try BellworkDatabase(path: path), try BellworkDatabase(path: path))
    try await fill(one, 6)
    try await one.delete(runs: [Samples.runID(1)], events: [])
    let seen = try await one.read { try RetentionTable.deletions(in: $0) }
    try await one.rewrite()
    try await other.delete(runs: [Samples.runID(2)], events: [])
    try await one.write { try RetentionTable.noteRewriting(after: seen, in: $0) }
    #expect(try await one.read { try RetentionTable.deletions(in: $0) } == 2)
  }
}
