import Caliper

/// Delivery to one sink: one batch after another, oldest first, at most one delivery at a time.
///
/// A failing sink is left alone until its delay is over, however often there is something new.
actor SinkLane {
  static let batchLimit = 100
  static let batchByteLimit = 500_000
  private static let busyRetryMilliseconds: Int64 = 200
  private static let busyTries = 10

  private let sink: any Sink
  private let outbox: any Outbox
  private let timing: EmitterTiming
  private let objection: @Sendable (SealedEvent) -> String?
  private let report: @Sendable (EmitterStatus) -> Void
  private let signals: AsyncStream<EmitterSignal>
  private let signaling: AsyncStream<EmitterSignal>.Continuation

  /// As the outbox has it; `nil` before it was asked.
  private var standing: SinkStanding?
  /// The longest delay between two tries; shorter for whoever waits for the end.
  private let longestDelay: Int64
  private var isRetryScheduled = false
  private var lastReported: EmitterStatus?
  private var isDelivering = false
  private var waitingForTurn: [CheckedContinuation<Void, Never>] = []

  init(
    sink: any Sink, outbox: any Outbox, timing: EmitterTiming, longestDelay: Int64,
    objection: @escaping @Sendable (SealedEvent) -> String?,
    report: @escaping @Sendable (EmitterStatus) -> Void
  ) {
    self.longestDelay = longestDelay
    self.sink = sink
    self.outbox = outbox
    self.timing = timing
    self.objection = objection
    self.report = report
    (signals, signaling) = AsyncStream.makeStream()
  }

  nonisolated func signal(_ signal: EmitterSignal) {
    signaling.yield(signal)
    if case .finish = signal { signaling.finish() }
  }

  /// Delivers what is left from before, then at every signal until `finish` or cancellation.
  ///
  /// A delay that an earlier program was told to keep is kept.
  func run() async {
    await withDiscardingTaskGroup { retries in
      let delay = await delayFromBefore
      if delay > 0 {
        schedule(after: delay, in: &retries)
      } else {
        await deliverAndSchedule(in: &retries)
      }
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
    schedule(after: delay, in: &retries)
  }

  private func schedule(after delay: Int64, in retries: inout DiscardingTaskGroup) {
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
      await tell(trouble("\(busy)", failures: 0, retryAfter: RetryDelay.firstMilliseconds))
      return .busy
    } catch {
      return .failed(retryAfterMilliseconds: await noteFailure(error))
    }
    await keep(SinkStanding())
    await tell(nil)
    return .delivered
  }

  private func noteFailure(_ error: any Error) async -> Int64 {
    let advice = (error as? any DeliveryError)?.advice ?? .backOff
    let failures = await knownStanding.failures + 1
    let delay = RetryDelay.milliseconds(
      after: advice, failures: failures, chance: timing.chance(), longest: longestDelay)
    await keep(
      SinkStanding(
        failures: failures, notBeforeMilliseconds: timing.now() + delay, trouble: "\(error)",
        isHeld: advice == .hold))
    await tell(trouble("\(error)", failures: failures, retryAfter: delay))
    return delay
  }

  private var knownStanding: SinkStanding {
    get async {
      if let standing { return standing }
      // An outbox that cannot say has its own error at the next claim.
      let found = (try? await outbox.standing(of: sink.name)) ?? SinkStanding()
      standing = standing ?? found
      return found
    }
  }

  private var delayFromBefore: Int64 {
    get async {
      let delay = await knownStanding.notBeforeMilliseconds - timing.now()
      // A wall clock that was set back may not keep events for a year.
      return min(max(0, delay), RetryDelay.probeMilliseconds)
    }
  }

  private func keep(_ new: SinkStanding) async {
    guard await knownStanding != new else { return }
    standing = new
    // Lost with the program at worst: then the next one tries too early.
    try? await outbox.keep(new, of: sink.name)
  }

  private func deliverBatches() async throws {
    while true {
      let entries = try await outbox.claim(
        for: sink.name, limit: SinkLane.batchLimit, byteLimit: SinkLane.batchByteLimit)
      guard !entries.isEmpty else { return }
      let sound = try await setAsideUnsound(of: entries)
      if !sound.isEmpty { try await deliver(sound) }
    }
  }

  /// Keeps from the sink what may not be sent, and returns the rest.
  private func setAsideUnsound(of entries: [OutboxEntry]) async throws -> [OutboxEntry] {
    let refusals = entries.compactMap { entry in
      objection(entry.event).map {
        DeliveryResult.Refusal(event: entry.event.id, reason: String($0.prefix(500)))
      }
    }
    guard !refusals.isEmpty else { return entries }
    try await outbox.keep(DeliveryResult(setAside: refusals), for: sink.name)
    let unsound = Set(refusals.map(\.event))
    return entries.filter { !unsound.contains($0.event.id) }
  }

  private func deliver(_ entries: [OutboxEntry]) async throws {
    var told: Set<EventID> = []
    do {
      try await sink.deliver(entries) { result in
        told.formUnion(result.confirmed + result.setAside.map(\.event))
        try await outbox.keep(result, for: sink.name)
      }
    } catch let error as any DeliveryError where error.nothingArrived {
      // What was ambiguous before stays so: this try says nothing about the earlier one.
      let certain = entries.filter { !$0.isAmbiguous && !told.contains($0.event.id) }
      try await outbox.release(certain.map(\.event.id), for: sink.name)
      throw error
    }
  }

  private func trouble(
    _ message: String, failures: Int, retryAfter delay: Int64
  ) -> DeliveryTrouble {
    DeliveryTrouble(message: message, failures: failures, retryAfterMilliseconds: delay)
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
