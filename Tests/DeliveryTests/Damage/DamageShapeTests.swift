import Caliper
import EventDelivery
import Foundation
import TestSupport
import Testing

@testable import Storage

/// Files that are no database at all, and journals that do not belong to them.
struct DamageShapeTests {
  private let directory: TemporaryDirectory
  private let path: String

  init() throws {
    directory = try TemporaryDirectory()
    path = directory.path("bellwork.sqlite")
  }

  @Test func `saves everything where only the first bytes are gone`() async throws {
    let sample = try await DamagedDatabase.make()
    try Files.write([UInt8](repeating: 0, count: 100) + sample.bytes.dropFirst(100), to: path)
    let database = try BellworkDatabase(path: path)
    #expect(try await DatabaseState(database) == sample.state)
    #expect(database.rescues.map(\.events) == [sample.state.events.count])
    #expect(database.rescues.map(\.runs) == [sample.state.runs.count])
  }

  @Test func `begins anew where nothing can be read, and keeps what was there`() throws {
    let text = String(repeating: "no database ", count: 100)
    try Files.write(Array(text.utf8), to: path)
    let rescue = try #require(try BellworkDatabase(path: path).rescues.first)
    #expect(rescue.runs == 0 && rescue.events == 0)
    #expect(String(decoding: try Files.bytes(rescue.copy), as: UTF8.self) == text)
    #expect(Files.mode(rescue.copy) == 0o600)
    #expect(Files.mode(directory.path("damaged")) == 0o700)
    #expect(rescue.copy.hasPrefix(directory.path("damaged/bellwork-2")))
    #expect(try BellworkDatabase(path: path).rescues.isEmpty)
  }

  @Test func `is not silent where a database has become empty`() throws {
    _ = try BellworkDatabase(path: path)
    try Files.write([], to: path)
    #expect(try BellworkDatabase(path: path).rescues.count == 1)
  }

  @Test func `takes an empty file for a new one where there was none before`() throws {
    try Files.write([], to: path)
    #expect(try BellworkDatabase(path: path).rescues.isEmpty)
  }

  @Test func `moves a folder in its place away`() throws {
    try directory.write("a letter", to: "bellwork.sqlite/letter.txt")
    let rescue = try #require(try BellworkDatabase(path: path).rescues.first)
    let letter = try String(contentsOfFile: rescue.copy + "/letter.txt", encoding: .utf8)
    #expect(letter == "a letter")
  }

  /// SQLite would play it back into the file without a question.
  @Test func `is not spoilt by the journal of another database`() async throws {
    let sample = try await DamagedDatabase.make()
    let journal = try #require(try cutJournal())
    try Files.write(sample.bytes, to: path)
    try Files.write(journal, to: path + "-journal")
    let database = try BellworkDatabase(path: path)
    #expect(try await DatabaseState(database) == sample.state)
    let rescue = try #require(database.rescues.first)
    #expect(try Files.bytes(rescue.copy) == sample.bytes)
    #expect(try Files.bytes(rescue.copy + "-journal") == journal)
  }

  /// The journal of a program that a cut has ended in the middle of a transaction.
  private func cutJournal() throws -> [UInt8]? {
    for point in stride(from: 200, to: 400, by: 3) {
      let cut = try StorageCut(at: point)
      let journal = try? Files.bytes(cut.path + "-journal")
      if let journal, journal.count > 512, journal.first != 0 { return journal }
    }
    return nil
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `rolls back, or says what is missing, when a transaction was cut short`(
    seed: UInt64
  ) async throws {
    var random = SeededRandom(seed: seed)
    for point in Sweep.points(500, oneOf: 40, of: "cut transactions", &random) {
      for isJournalLost in [false, true] {
        let cut = try StorageCut(at: point)
        if isJournalLost { unlink(cut.path + "-journal") }
        guard Files.exists(cut.path) else { continue }
        let database = try BellworkDatabase(path: cut.path)
        try await database.check()
        let losses = try await AcknowledgedRows(database).missing(of: cut.acknowledged)
        #expect(
          losses.isEmpty || (isJournalLost && !database.rescues.isEmpty), "call \(point): \(losses)"
        )
        if !isJournalLost { #expect(database.rescues.isEmpty, "call \(point)") }
      }
    }
  }
}
