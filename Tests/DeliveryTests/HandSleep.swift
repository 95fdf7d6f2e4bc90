import EventDelivery
import Synchronization

/// Sleeps that end when the test says so; the test waits for them as facts, never for a time.
final class HandSleep: Sendable {
  private struct State {
    var delays: [Int64] = []
    var sleepers: [Int: CheckedContinuation<Void, any Error>] = [:]
    var watchers: [CheckedContinuation<Void, Never>] = []
    var cancelled: Set<Int> = []
  }

  private let state = Mutex(State())

  /// What was asked for so far, in milliseconds.
  var delays: [Int64] { state.withLock { $0.delays } }

  var timing: EmitterTiming {
    EmitterTiming(sleep: { try await self.sleep($0) }, chance: { 0.5 })
  }

  /// Returns once somebody sleeps.
  func waitForSleeper() async {
    await withCheckedContinuation { watcher in
      let isAsleep = state.withLock { state in
        if state.sleepers.isEmpty { state.watchers.append(watcher) }
        return !state.sleepers.isEmpty
      }
      if isAsleep { watcher.resume() }
    }
  }

  func wakeAll() {
    let sleepers = state.withLock { state in
      defer { state.sleepers = [:] }
      return Array(state.sleepers.values)
    }
    for sleeper in sleepers { sleeper.resume() }
  }

  private func sleep(_ milliseconds: Int64) async throws {
    let id = state.withLock { state in
      state.delays.append(milliseconds)
      return state.delays.count
    }
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { add($0, id) }
    } onCancel: {
      let sleeper = state.withLock { state in
        state.cancelled.insert(id)
        return state.sleepers.removeValue(forKey: id)
      }
      sleeper?.resume(throwing: CancellationError())
    }
  }

  private func add(_ sleeper: CheckedContinuation<Void, any Error>, _ id: Int) {
    let (isCancelled, watchers) = state.withLock { state in
      guard !state.cancelled.contains(id) else { return (true, state.watchers.prefix(0)) }
      state.sleepers[id] = sleeper
      defer { state.watchers = [] }
      return (false, state.watchers[...])
    }
    if isCancelled { sleeper.resume(throwing: CancellationError()) }
    for watcher in watchers { watcher.resume() }
  }
}
