package import Caliper

/// Carries events from the outbox to the sinks, each sink at its own pace.
///
/// It starts no task of its own: the caller's task group owns `run()`, and cancelling that ends
/// every delivery. What was under way then comes back as ambiguous.
package struct Emitter: Sendable {
  private let lanes: [SinkLane]

  /// An emitter for these sinks; `report` hears of every change in how a sink stands.
  ///
  /// `longestDelay` bounds the milliseconds between two tries. No sink sees an event to which there
  /// is an `objection`: it is set aside with these words, and whoever lets it wait again has it
  /// looked at anew.
  package init(
    outbox: any Outbox, sinks: [any Sink], timing: EmitterTiming,
    longestDelay: Int64 = RetryDelay.longestMilliseconds,
    objection: @escaping @Sendable (SealedEvent) -> String? = { $0.objection },
    report: @escaping @Sendable (EmitterStatus) -> Void
  ) {
    lanes = sinks.map {
      SinkLane(
        sink: $0, outbox: outbox, timing: timing, longestDelay: longestDelay,
        objection: objection, report: report)
    }
  }

  /// Delivers what is left from before and then whenever woken, and retries, until `finish()` or
  /// cancellation; called once.
  package func run() async {
    await withDiscardingTaskGroup { group in
      for lane in lanes { group.addTask { await lane.run() } }
    }
  }

  /// Says that there may be new events; returns at once.
  package func wake() {
    for lane in lanes { lane.signal(.wake) }
  }

  /// Lets `run()` deliver once more what waits, retries left aside, and end; returns at once.
  package func finish() {
    for lane in lanes { lane.signal(.finish) }
  }

  /// Delivers once, without `run()`, until every sink is empty or fails; says how each stands.
  package func drain() async -> [EmitterStatus] {
    await withTaskGroup(of: (Int, EmitterStatus).self) { group in
      for (index, lane) in lanes.enumerated() {
        group.addTask { (index, await lane.drain()) }
      }
      return await group.reduce(into: []) { $0.append($1) }
        .sorted { $0.0 < $1.0 }
        .map(\.1)
    }
  }
}
