import ActivityRun
import Caliper
import EventDelivery
import FoundationEssentials
import Glibc
import Storage

/// Stores, delivers and deletes, and says on standard output what was acknowledged: a line once
/// the database has returned from it.
///
/// Its arguments are the path of a database, and modes as `name=setting=readsAs` that are set
/// behind the safe ones: a test shows with them that a power cut finds a weak mode out.
@main
struct StorageFixture {
  static let sink = SinkName(rawValue: "file")
  static let forgotten = SinkName(rawValue: "forgotten")

  let database: BellworkDatabase

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let path = arguments.first else { exit(64) }
    let weak = arguments.dropFirst().map { text in
      let parts = text.split(separator: "=").map(String.init)
      return SafetyMode(name: parts[0], setting: parts[1], readsAs: parts[2])
    }
    let kept = SafetyMode.all.filter { mode in !weak.contains { $0.name == mode.name } }
    let database = try BellworkDatabase(
      path: path, modes: SafetyMode.all + weak, mustHave: kept + weak)
    acknowledge("opened")
    try await StorageFixture(database: database).work()
    acknowledge("done")
  }

  private func work() async throws {
    for number in 1...2 as ClosedRange<UInt64> {
      let run = RunRecord(
        id: RunID.make(seed: RunSeed(high: number, low: 0)), student: "ada", activity: "fractions",
        course: nil, createdAtMilliseconds: Int64(number), header: [UInt8(number)])
      try await database.create(run)
      StorageFixture.acknowledge("run \(run.id.text)")
      for window in 0..<4 { try await play(window, of: run.id, seed: number) }
      StorageFixture.acknowledge(
        "attempt \(run.id.text) \(try await database.takeAttempt(for: run.id))")
      try await database.append(
        [], to: run.id, events: [],
        outcome: .finished(shareMillionths: 1, masteredUnits: 0, atMilliseconds: 9))
      StorageFixture.acknowledge("finished \(run.id.text)")
    }
    try await database.meet([StorageFixture.forgotten], .toCome)
    try await database.forget(StorageFixture.forgotten)
    StorageFixture.acknowledge("forgot \(StorageFixture.forgotten.rawValue)")
  }

  private func play(_ window: Int, of run: RunID, seed: UInt64) async throws {
    let kind = EventKind.timeSpent(window: window)
    let event = SealedEvent(
      id: .make(seed: RunSeed(high: seed, low: 1), kind: kind), runID: run, kind: kind,
      eventTimeMilliseconds: Int64(window),
      bytes: Array(String(repeating: "event \(seed) \(window) ", count: 60).utf8))
    try await database.append(
      [JournalPayload(bytes: Array("entry \(window)".utf8))], to: run, events: [event],
      outcome: nil)
    StorageFixture.acknowledge(
      "event \(event.id.urn) \(String(decoding: event.bytes, as: UTF8.self))")
    guard window % 2 == 1 else { return }
    let claimed = try await database.claim(
      for: StorageFixture.sink, limit: 9, byteLimit: 1_000_000)
    // The sink has them from here on; what is confirmed must not be sent again.
    try await database.keep(
      DeliveryResult(confirmed: claimed.map(\.event.id)), for: StorageFixture.sink)
    for entry in claimed { StorageFixture.acknowledge("confirmed \(entry.event.id.urn)") }
  }

  private static func acknowledge(_ text: String) {
    let line = Array((text + "\n").utf8)
    // A pipe takes so short a line at once.
    guard write(STDOUT_FILENO, line, line.count) == line.count else { exit(74) }
  }
}
