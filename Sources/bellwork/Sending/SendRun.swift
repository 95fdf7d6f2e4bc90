import EventDelivery

/// Sends what waits, in one go: whatever was to be waited for before, it tries at once, and tries
/// again until there is nothing left, nothing to be gained, or no time.
struct SendRun: Sendable {
  /// Between two tries, unless the receiver asks for more.
  static let longestDelay: Int64 = 5_000
  static let limitMilliseconds: Int64 = 45_000

  let outbox: any Outbox
  let timing: EmitterTiming

  /// Sends to each sink at its own pace; what came of it is in the outbox.
  func send(to sinks: [any Sink]) async {
    let end = timing.now() + SendRun.limitMilliseconds
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await withDiscardingTaskGroup { sending in
          for sink in sinks { sending.addTask { await send(to: sink, until: end) } }
        }
      }
      // Only cancellation ends the sleep early: then everything has been sent.
      group.addTask { try? await timing.sleep(SendRun.limitMilliseconds) }
      await group.next()
      group.cancelAll()
    }
  }

  private func send(to sink: any Sink, until end: Int64) async {
    await forgetDelays(of: sink.name)
    let emitter = Emitter(
      outbox: outbox, sinks: [sink], timing: timing, longestDelay: SendRun.longestDelay,
      report: { _ in })
    while !Task.isCancelled {
      guard let trouble = await emitter.drain().first?.trouble else { return }
      // An outbox that cannot say has said so as the trouble.
      let isHeld = (try? await outbox.standing(of: sink.name))?.isHeld ?? false
      let delay = trouble.retryAfterMilliseconds
      guard !isHeld, timing.now() + delay < end else { return }
      guard (try? await timing.sleep(delay)) != nil else { return }
    }
  }

  /// The next delay is the first one again.
  private func forgetDelays(of sink: SinkName) async {
    guard var standing = try? await outbox.standing(of: sink) else { return }
    standing.failures = 0
    standing.notBeforeMilliseconds = 0
    standing.isHeld = false
    // Lost at worst: then delays are longer than they need be.
    try? await outbox.keep(standing, of: sink)
  }
}
