import ActivityRun
import Caliper
import EventDelivery
import Storage

/// Lets answers and keys leave when they have been kept for long enough.
///
/// A run's days begin when it is first found to be over and delivered to every sink; what a sink
/// has refused is not delivered, as long as that sink is in use. Of a run whose days are over a
/// summary is left (`RunSummary`). Whoever is interrupted, or fails, goes on at the next time.
struct Retention: Sendable {
  let store: any RunJournal & Outbox
  /// Where everything has to have arrived.
  let sinks: [SinkName]
  let days: Int
  let lockDirectory: String

  /// Folding a run takes some milliseconds; a student may be waiting for the prompt.
  static let runsAtATime = 20

  /// - Throws: what the store throws.
  func apply(nowMilliseconds now: Int64) async throws {
    let runs = try await store.runsWithEntries()
    if !runs.isEmpty {
      let undelivered = try await store.runsUndelivered(by: sinks)
      try await note(runs, undelivered, now)
      let due = runs.filter { run in
        let since = run.deliveredAtMilliseconds ?? now
        return !undelivered.contains(run.id) && since <= now - Int64(days) * 86_400_000
      }
      for run in due.prefix(Retention.runsAtATime) { try await sumUp(run) }
    }
    try await store.purge()
  }

  /// A sink that came into use since may have made a run undelivered again.
  private func note(
    _ runs: [EndedRun], _ undelivered: Set<RunID>, _ now: Int64
  ) async throws {
    let delivered = runs.filter {
      $0.deliveredAtMilliseconds == nil && !undelivered.contains($0.id)
    }
    try await store.noteDelivered(delivered.map(\.id), atMilliseconds: now)
    let again = runs.filter { $0.deliveredAtMilliseconds != nil && undelivered.contains($0.id) }
    try await store.noteDelivered(again.map(\.id), atMilliseconds: nil)
  }

  private func sumUp(_ ended: EndedRun) async throws {
    // Whoever is still looking at its results has it open, and journals how that ends.
    guard let lock = try? RunLock.acquire(ended.id, directory: lockDirectory),
      let run = try await store.run(ended.id)
    else { return }
    let summary = RunSummary(of: run, entries: try await store.entries(of: run.id))
    // A header of another version holds no answers of the student either.
    let header = try (try? RunHeader(bytes: run.header)).map { try $0.withoutTexts.bytes }
    try await store.sumUp(run.id, header: header ?? run.header, summary: summary.bytes)
    _ = consume lock
  }
}

extension Retention {
  /// As this computer is set.
  ///
  /// - Throws: `StorageError`.
  static func apply(in workspace: Workspace) async throws {
    let database = workspace.database
    // An address that a command line named stays in use until it is forgotten.
    let adHoc = try await database.sinkNames().filter {
      AdHocSink.config(named: $0.rawValue) != nil
    }
    let factory = SinkFactory(places: workspace.places, config: workspace.config)
    let configured = factory.configs.map { SinkName(rawValue: $0.name) }
    let retention = Retention(
      store: database, sinks: configured + adHoc.filter { !configured.contains($0) },
      days: workspace.config.retentionDays, lockDirectory: workspace.places.lockDirectory)
    try await retention.apply(nowMilliseconds: ClockReading.now().wall)
  }
}
