import ActivityRun
import Caliper
import Synchronization

/// Appends to a run's journal beside the drawing loop: a key's frame does not wait for the disk.
///
/// What cannot be stored (a full disk) is kept, in order, and tried again, as the same entries and
/// bytes, with whatever comes next; `trouble` says so meanwhile. `run()` does the writing, in a task
/// of its owner.
actor JournalWriter {
  private let journal: any RunJournal
  private let run: RunRecord
  /// All that is stored of the run: a store that is damaged may lose some of it.
  private var stored: [JournalPayload]
  /// Called when events have been stored.
  private let onEventsStored: @Sendable () -> Void
  private let wakes: AsyncStream<Void>
  private let wake: AsyncStream<Void>.Continuation
  private var pending: [Recording] = []
  private var waiters: [CheckedContinuation<Void, Never>] = []
  /// Behind a lock: the screen asks every second, and must not wake this actor's thread for it.
  private let lastTrouble = Mutex<(any Error)?>(nil)

  /// `stored` are the entries that the journal has of the run.
  init(
    journal: any RunJournal, run: RunRecord, stored: [JournalPayload],
    onEventsStored: @escaping @Sendable () -> Void
  ) {
    self.journal = journal
    self.run = run
    self.stored = stored
    self.onEventsStored = onEventsStored
    (wakes, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
  }

  /// Why the last attempt to store failed; `nil` while everything is on disk or on its way.
  nonisolated var trouble: (any Error)? { lastTrouble.withLock { $0 } }

  func enqueue(_ recording: Recording) {
    guard !recording.isEmpty else { return }
    pending.append(recording)
    wake.yield()
  }

  /// Tries once more what could not be stored; returns at once.
  nonisolated func retry() {
    if trouble != nil { wake.yield() }
  }

  /// Returns when everything enqueued so far is on disk, or could not be written.
  ///
  /// Where the last attempt has failed this waits for no other one: a lock that somebody holds would
  /// stop the student at each answer.
  func flush() async {
    if trouble == nil { await attempt() } else { retry() }
  }

  /// Writes until `finish`.
  func run() async {
    for await _ in wakes { await drain() }
  }

  /// No more comes: returns when all is on disk, or could not be written, and lets `run` end.
  func finish() async {
    await attempt()
    wake.finish()
  }

  private func attempt() async {
    await withCheckedContinuation { continuation in
      waiters.append(continuation)
      wake.yield()
    }
  }

  private func drain() async {
    // Whoever waits from here on is answered by the next round.
    var answered = waiters
    waiters = []
    while !pending.isEmpty {
      let batch = pending
      do {
        try await store(batch)
        pending.removeFirst(batch.count)
        lastTrouble.withLock { $0 = nil }
      } catch {
        lastTrouble.withLock { $0 = error }
        // What came meanwhile stands behind it, and nobody waits for a lock twice.
        answered += waiters
        waiters = []
        break
      }
    }
    for waiter in answered { waiter.resume() }
  }

  private func store(_ batch: [Recording]) async throws {
    let events = batch.flatMap(\.events)
    let entries = try batch.flatMap(\.entries).map { try $0.payload }
    let outcome = batch.compactMap(\.outcome).last
    do {
      try await journal.append(entries, to: run.id, events: events, outcome: outcome)
    } catch let error as JournalError where error == .renewed(run.id) {
      try await journal.restore(run, entries: stored)
      try await journal.append(entries, to: run.id, events: events, outcome: outcome)
    }
    stored += entries
    if !events.isEmpty { onEventsStored() }
  }
}
