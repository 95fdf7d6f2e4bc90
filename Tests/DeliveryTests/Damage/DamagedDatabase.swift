import ActivityRun
import Caliper
import EventDelivery
import TestSupport
import Testing

@testable import Storage

/// A database with runs and reports in every state, to be damaged.
struct DamagedDatabase: Sendable {
  let bytes: [UInt8]
  let state: DatabaseState

  static func make() async throws -> DamagedDatabase {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    do {
      let database = try BellworkDatabase(path: path)
      try await fill(database)
    }
    let database = try BellworkDatabase(path: path)
    let state = try await DatabaseState(database)
    try #require(database.rescues.isEmpty)
    return DamagedDatabase(bytes: try Files.bytes(path), state: state)
  }

  /// Six runs of 24 windows; one was open when the program died, one can go on.
  private static func fill(_ database: BellworkDatabase) async throws {
    for number in 1...6 as ClosedRange<UInt64> {
      let ending: PlayedRun.Ending = number == 6 ? .open : number == 5 ? .left : .abandoned
      let run = try PlayedRun(number, windows: 24, ending: ending)
      try await database.create(run.record)
      _ = try await database.takeAttempt(for: run.record.id)
      try await database.append(
        run.entries, to: run.record.id, events: run.events, outcome: run.outcome)
      try await deliver(database, round: number)
    }
  }

  /// Much is confirmed in order, some out of turn, some is set aside, some waits again, some is
  /// under way, and the last run's has not been asked for.
  private static func deliver(_ database: BellworkDatabase, round: UInt64) async throws {
    guard round < 6 else { return }
    let claimed = try await database.claim(for: Samples.file, limit: 24, byteLimit: 1_000_000)
    let ids = claimed.map(\.event.id)
    try await database.keep(
      DeliveryResult(
        confirmed: Array(ids.dropFirst(4).dropLast(3)),
        setAside: ids.prefix(2).map { .init(event: $0, reason: "422: no such course") }),
      for: Samples.file)
    _ = try await database.retry([ids[1]], for: Samples.file)
  }

  /// Writes a damaged copy where a database is expected.
  func write(_ damage: (inout [UInt8]) -> Void, in directory: TemporaryDirectory) throws -> String {
    let path = directory.path("bellwork.sqlite")
    var bytes = bytes
    damage(&bytes)
    try Files.write(bytes, to: path)
    return path
  }
}
