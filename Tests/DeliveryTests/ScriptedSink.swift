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

  func deliver(_ entries: [OutboxEntry]) throws {
    batches.append(entries)
    switch steps.isEmpty ? .takeAll : steps.removeFirst() {
    case .takeAll:
      take(entries)
    case .failAfter(let count):
      take(entries.prefix(count))
      throw ScriptedFailure(nothingArrived: false)
    case .refuse:
      throw ScriptedFailure(nothingArrived: true)
    }
  }

  /// Returns once the sink has taken at least so many events.
  func waitUntilTaken(_ count: Int) async {
    while taken.count < count { await withCheckedContinuation { watchers.append($0) } }
  }

  private func take(_ entries: some Sequence<OutboxEntry>) {
    for entry in entries where !(entry.isAmbiguous && taken.contains(entry.event.id)) {
      taken.append(entry.event.id)
    }
    for watcher in watchers { watcher.resume() }
    watchers = []
  }
}

struct ScriptedFailure: DeliveryError {
  let nothingArrived: Bool
  var description: String { "the script says no" }
}
