import Caliper
import EventDelivery

/// A sink that fails as a script says and remembers what it took.
actor ScriptedSink: Sink {
  enum Step {
    case takeAll
    /// Takes so many of the batch, then fails with something that says nothing about arrival.
    case failAfter(Int)
    /// Fails, certain that nothing arrived.
    case refuse
    /// Confirms so many of the batch, then fails, certain that no more arrived.
    case confirmThenRefuse(Int)
    /// Takes the batch but for the event at this place, which it never takes.
    case setAside(Int)
    /// Fails with this advice.
    case advise(RetryAdvice)
  }

  nonisolated let name: SinkName
  private var steps: [Step]
  private(set) var taken: [EventID] = []
  private(set) var batches: [[OutboxEntry]] = []
  private var watchers: [CheckedContinuation<Void, Never>] = []

  init(name: SinkName = Samples.file, steps: [Step] = []) {
    self.name = name
    self.steps = steps
  }

  nonisolated func deliver(
    _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
  ) async throws {
    let (result, failure) = await takeStep(entries)
    if result != DeliveryResult() { try await progress(result) }
    if let failure { throw failure }
  }

  private func takeStep(_ entries: [OutboxEntry]) -> (DeliveryResult, ScriptedFailure?) {
    batches.append(entries)
    switch steps.isEmpty ? .takeAll : steps.removeFirst() {
    case .takeAll:
      return (take(entries), nil)
    case .failAfter(let count):
      _ = take(entries.prefix(count))
      return (DeliveryResult(), ScriptedFailure(nothingArrived: false))
    case .confirmThenRefuse(let count):
      return (take(entries.prefix(count)), ScriptedFailure(nothingArrived: true))
    case .setAside(let place):
      var result = take(entries[..<place] + entries[(place + 1)...])
      result.setAside = [
        DeliveryResult.Refusal(event: entries[place].event.id, reason: "the script says no")
      ]
      return (result, nil)
    case .advise(let advice):
      return (DeliveryResult(), ScriptedFailure(nothingArrived: true, advice: advice))
    case .refuse:
      return (DeliveryResult(), ScriptedFailure(nothingArrived: true))
    }
  }

  /// Returns once the sink has taken at least so many events.
  func waitUntilTaken(_ count: Int) async {
    while taken.count < count { await withCheckedContinuation { watchers.append($0) } }
  }

  private func take(_ entries: some Sequence<OutboxEntry>) -> DeliveryResult {
    for entry in entries where !(entry.isAmbiguous && taken.contains(entry.event.id)) {
      taken.append(entry.event.id)
    }
    for watcher in watchers { watcher.resume() }
    watchers = []
    return DeliveryResult(confirmed: entries.map(\.event.id))
  }
}

struct ScriptedFailure: DeliveryError {
  let nothingArrived: Bool
  var advice = RetryAdvice.backOff
  var description: String { "the script says no" }
}
