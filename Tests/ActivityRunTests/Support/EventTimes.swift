import Caliper
import Testing

/// The window of a TimeSpentEvent and its time by type and subtype, read from the sealed bytes.
struct EventTimes {
  struct Kind: Hashable {
    let type: TimeCategory
    let subType: String?

    init(_ type: TimeCategory, _ subType: String? = nil) {
      self.type = type
      self.subType = subType
    }
  }

  let start: Int64
  let end: Int64
  /// In the order of the event.
  let items: [TimeMetric]

  /// Fails where the event is none of time.
  init(_ event: SealedEvent) throws {
    let metrics = try #require(EventTimes.metrics(CaliperEvent(line: event.bytes)))
    start = metrics.startMilliseconds
    end = metrics.endMilliseconds
    items = metrics.items
  }

  var milliseconds: [Kind: Int64] {
    Dictionary(items.map { (Kind($0.type, $0.subType), $0.milliseconds) }, uniquingKeysWith: +)
  }

  /// The windows among events, in their order.
  static func windows(_ events: [SealedEvent]) throws -> [EventTimes] {
    try events.filter { $0.kind != .completed }.map(EventTimes.init)
  }

  /// All the time of some events by type and subtype.
  static func totals(_ events: [SealedEvent]) throws -> [Kind: Int64] {
    try windows(events).reduce(into: [:]) { sum, window in
      sum.merge(window.milliseconds, uniquingKeysWith: +)
    }
  }

  private static func metrics(_ event: CaliperEvent) -> TimeSpentMetrics? {
    if case .timeSpent(let metrics) = event.generated { metrics } else { nil }
  }
}

extension SealedEvent {
  /// What a completed event says; fails where it is another.
  var completion: CompletionMetrics {
    get throws {
      guard case .completed(let metrics) = try CaliperEvent(line: bytes).generated else {
        throw WrongEvent(kind: kind)
      }
      return metrics.metrics
    }
  }
}

/// An event of another kind than the test meant.
struct WrongEvent: Error {
  let kind: EventKind
}
