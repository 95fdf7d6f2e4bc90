import Caliper

/// Delivery to one sink: one batch after another, oldest first, at most one delivery at a time.
///
/// A failing sink is left alone until its delay is over, however often there is something new.
actor SinkLane {
  static let batchLimit = 100
  private static let busyRetryMilliseconds: Int64 = 200
  private static let busyTries = 10

  private let sink: any Sink
  private let outbox: any Outbox
  private let timing: EmitterTiming
  private let report: @Sendable (EmitterStatus) -> Void
  private let signals: AsyncStream<EmitterSignal>
  private let signaling: AsyncStream<EmitterSignal>.Continuation

  private var failures = 0
  private var isRetryScheduled = false
  private var lastReported: EmitterStatus?
  private var isDelivering = false
  private var waitingForTurn: [CheckedContinuation<Void, Never>] = []

  init(
    sink: any Sink, outbox: any Outbox, timing: EmitterTiming,
    report: @escaping @Sendable (EmitterStatus) -> Void
  ) {
    self.sink = sink
    self.outbox = outbox
    self.timing = timing
    self.report = report
    (signals, signaling) = AsyncStream.makeStream()
  }

  nonisolated func signal(_ signal: EmitterSignal) {
    signaling.yield(signal)
    if case .finish = signal { signaling.finish() }
  }

  /// Delivers what is left from before, then at every signal until `finish` or cancellation.
  func run() async {
    await withDiscardingTaskGroup { retries in
      await deliverAndSchedule(in: &retries)
      for await signal in signals {
        switch signal {
        case .wake:
          guard !isRetryScheduled else { continue }
          await deliverAndSchedule(in: &retries)
        case .retryDue:
          isRetryScheduled = false
          await deliverAndSchedule(in: &retries)
        case .finish:
          await drain()
        }
      }
      retries.cancelAll()
    }
  }

  /// Delivers what waits; gives another program that is delivering here a moment to end.
  @discardableResult
  func drain() async -> EmitterStatus {
    for _ in 1..<SinkLane.busyTries {
      guard case .busy = await deliverWaiting() else { break }
      // Only cancellation ends a sleep early, and then there is no time to try again.
      guard (try? await timing.sleep(SinkLane.busyRetryMilliseconds)) != nil else { break }
    }
    return lastReported ?? EmitterStatus(sink: sink.name, waiting: nil)
  }

  private func deliverAndSchedule(in retries: inout DiscardingTaskGroup) async {
    let delay: Int64
    switch await deliverWaiting() {
    case .delivered, .cancelled: return
    case .busy: delay = RetryDelay.firstMilliseconds
    case .failed(let milliseconds): delay = milliseconds
    }
    isRetryScheduled = true
    retries.addTask { [timing, signaling] in
      // A cancelled sleep means that nobody waits for the retry any more.
      guard (try? await timing.sleep(delay)) != nil else { return }
      signaling.yield(.retryDue)
    }
  }

  private func deliverWaiting() async -> DeliveryOutcome {
    await takeTurn()
    defer { endTurn() }
    do {
      try await outbox.delivering(to: sink.name) { try await deliverBatches() }
    } catch is CancellationError {
      return .cancelled
    } catch let busy as SinkBusy {
      await tell(trouble(busy, retryAfter: RetryDelay.firstMilliseconds))
      return .busy
    } catch {
      failures += 1
      let delay = RetryDelay.milliseconds(failures: failures, chance: timing.chance())
      await tell(trouble(error, retryAfter: delay))
      return .failed(retryAfterMilliseconds: delay)
    }
    failures = 0
    await tell(nil)
    return .delivered
  }

  private func deliverBatches() async throws {
    while true {
      let entries = try await outbox.claim(for: sink.name, limit: SinkLane.batchLimit)
      guard !entries.isEmpty else { return }
      try await deliver(entries)
      try await outbox.confirm(entries.map(\.event.id), for: sink.name)
    }
  }

  private func deliver(_ entries: [OutboxEntry]) async throws {
    do {
      try await sink.deliver(entries)
    } catch let error as any DeliveryError where error.nothingArrived {
      // What was ambiguous before stays so: this try says nothing about the earlier one.
      let certain = entries.filter { !$0.isAmbiguous }
      try await outbox.release(certain.map(\.event.id), for: sink.name)
      throw error
    }
  }

  private func trouble(_ error: any Error, retryAfter delay: Int64) -> DeliveryTrouble {
    DeliveryTrouble(message: "\(error)", failures: failures, retryAfterMilliseconds: delay)
  }

  private func tell(_ trouble: DeliveryTrouble?) async {
    // The number is only shown; an outbox that cannot count has its own error elsewhere.
    let waiting = try? await outbox.waitingCount(for: sink.name)
    let status = EmitterStatus(sink: sink.name, waiting: waiting, trouble: trouble)
    guard status != lastReported else { return }
    lastReported = status
    report(status)
  }

  private func takeTurn() async {
    while isDelivering {
      await withCheckedContinuation { waitingForTurn.append($0) }
    }
    isDelivering = true
  }

  private func endTurn() {
    isDelivering = false
    let waiting = waitingForTurn
    waitingForTurn = []
    for turn in waiting { turn.resume() }
  }
}
