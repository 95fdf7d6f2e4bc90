import ActivityRun
import Caliper
import EventDelivery
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What the database has returned from survives a power cut at any of its calls.
struct PowerCutTests {
  /// Modes that people set, each a little weaker than what is needed.
  enum WeakMode: String, CaseIterable {
    /// What GRDB sets for a pool.
    case writeAheadNormal = "journal_mode=WAL=wal synchronous=NORMAL=1"
    case truncateNormal = "synchronous=NORMAL=1"
    /// SQLite's own default.
    case deleteFull = "journal_mode=DELETE=delete synchronous=FULL=2"
    case off = "synchronous=OFF=0"

    var arguments: [String] { rawValue.split(separator: " ").map(String.init) }
  }

  @Test(arguments: SeededRandom.seeds(1))
  func `loses nothing that was acknowledged`(seed: UInt64) async throws {
    var random = SeededRandom(seed: seed)
    for point in Sweep.points(try calls([]), oneOf: 20, of: "power cuts", &random) {
      let losses = try await losses(at: point, [])
      #expect(losses == [], "call \(point), \(random)")
    }
  }

  /// The sweep is worth something only if it finds the mistake.
  @Test(arguments: WeakMode.allCases)
  func `finds a weak mode out`(_ mode: WeakMode) async throws {
    let calls = try calls(mode.arguments)
    // The first third creates the database.
    for point in calls / 3...calls {
      guard try await losses(at: point, mode.arguments).isEmpty else { return }
    }
    Issue.record("\(calls) power cuts lost nothing")
  }

  /// The calls of a run that nothing cuts short; all of it has to be there then.
  private func calls(_ modes: [String]) throws -> Int {
    let cut = try StorageCut(at: nil, modes: modes)
    try #require(cut.result.status == .exited(0), "\(cut.result)")
    let calls = try cut.calls
    try #require(calls > 100, "the recorder counts nothing")
    return calls
  }

  /// What a cut has taken although it was acknowledged.
  private func losses(at point: Int, _ modes: [String]) async throws -> [String] {
    let cut = try StorageCut(at: point, modes: modes)
    let isThere = Files.exists(cut.pathOnDisk)
    guard isThere || !cut.acknowledged.isEmpty else { return [] }
    guard isThere else { return ["the database"] }
    let database = try BellworkDatabase(path: cut.pathOnDisk)
    let check = try await database.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") }
    guard check == "ok", database.rescues.isEmpty else { return ["integrity"] }
    return try await AcknowledgedRows(database).missing(of: cut.acknowledged)
  }
}
