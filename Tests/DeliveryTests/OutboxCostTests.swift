import Caliper
import EventDelivery
import GRDB
import TestSupport
import Testing

@testable import Storage

/// What an outbox does costs the same however much is in it.
struct OutboxCostTests {
  private static let few = 1_000
  private static let many =
    Soak.isOn ? 1_000_000 : 100_000
  private let file = Samples.file

  /// What the sink has come to with all the events but the last thousand.
  enum Past: String, CaseIterable, CustomTestStringConvertible {
    case nothing = "all wait"
    case confirmed = "all confirmed"
    case setAside = "all set aside"
    case alternating = "every other one set aside"

    var testDescription: String { rawValue }
  }

  @Test(arguments: Past.allCases)
  func `costs as many steps with many events as with few`(_ past: Past) throws {
    let (few, many) = (try costs(OutboxCostTests.few, past), try costs(OutboxCostTests.many, past))
    for (name, cost) in few.sorted(by: { $0.key < $1.key }) {
      let found = try #require(many[name])
      #expect(Double(found) <= Double(cost) * 1.2, "\(name): \(cost) steps, then \(found)")
    }
  }

  private func costs(_ count: Int, _ past: Past) throws -> [String: Int] {
    let queue = try DatabaseQueue()
    return try queue.writeWithoutTransaction { db in
      try Schema.migrate(db)
      try fill(db, count, past)
      var costs: [String: Int] = [:]
      func cost(_ name: String, _ body: () throws -> Void) throws {
        costs[name] = try VirtualMachineSteps.count(in: db, body)
      }
      var claimed: [OutboxEntry] = []
      try cost("append") { try EventTable.append(Samples.events(0..<4), in: db) }
      try cost("claim") {
        claimed = try DeliveryTable.claim(for: file, limit: 100, byteLimit: .max, in: db)
      }
      try #require(claimed.count == 100)
      let ids = claimed.map(\.event.id)
      let refusal = DeliveryResult.Refusal(event: ids[1], reason: "no")
      try cost("release") { try DeliveryTable.release(Array(ids[90...]), for: file, in: db) }
      try cost("keep") {
        try DeliveryTable.keep(
          DeliveryResult(confirmed: [ids[0]] + ids[2..<80], setAside: [refusal]), for: file, in: db)
      }
      try cost("waiting") { _ = try DeliveryTable.waitingCount(for: file, in: db) }
      try cost("retry") { _ = try DeliveryTable.retry([ids[1]], for: file, in: db) }
      try cost("claim again") {
        claimed = try DeliveryTable.claim(for: file, limit: 100, byteLimit: .max, in: db)
      }
      try #require(claimed.first?.event.id == ids[1])
      return costs
    }
  }

  private func fill(_ db: Database, _ count: Int, _ past: Past) throws {
    try db.execute(
      sql: """
        WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ?)
        INSERT INTO event (id, run_id, kind, number, event_time_ms, sensor, bytes, sum)
          SELECT id, run_id, kind, number, event_time_ms, sensor, bytes, \(SummedTable.event.sum)
          FROM (SELECT CAST(printf('%016d', n) AS BLOB) AS id,
            x'000102030405060708090a0b0c0d0e0f' AS run_id, 'timeSpent' AS kind, n AS number,
            n AS event_time_ms, '' AS sensor, x'7b7d' AS bytes FROM number)
        """,
      arguments: [count + 1_000])
    let done = past == .nothing ? 0 : count
    try db.execute(
      sql: """
        INSERT INTO sink (name, confirmed_through, done, sum)
        VALUES (?1, ?2, ?2, row_sum('sink', ?1, ?2, 0))
        """,
      arguments: [file.rawValue, done])
    let rest: Int? =
      switch past {
      case .nothing, .confirmed: nil
      case .setAside: 1
      case .alternating: 2
      }
    guard let rest else { return }
    try db.execute(
      sql: """
        INSERT INTO delivery (sink, seq, state, reason)
          SELECT ?, seq, 'setAside', 'no' FROM event WHERE seq <= ? AND seq % ? = 0
        """,
      arguments: [file.rawValue, count, rest])
  }
}
