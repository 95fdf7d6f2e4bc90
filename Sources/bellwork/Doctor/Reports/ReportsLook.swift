import EventDelivery
import Storage

/// Looks at where reports go, and how many have got there.
struct ReportsLook {
  let places: Places
  /// `nil` where the configuration is broken.
  let sinks: [SinkConfig]?
  /// How far each has come, where that is known.
  let standings: [SinkName: SinkProgress]
  /// How delivery to each stood when it last ended.
  var deliveries: [SinkName: SinkStanding] = [:]
  let nowMilliseconds: Int64

  /// In the order in which they are reported.
  var facts: [ReportsFact] {
    guard let sinks else { return [.notKnown] }
    return sinks.flatMap { sink in
      [.sink(name: sink.name, SinkPlace(sink, places: places))]
        + (standing(of: sink).map { [$0] } ?? []) + trouble(of: sink)
    }
  }

  private func standing(of sink: SinkConfig) -> ReportsFact? {
    standings[SinkName(rawValue: sink.name)].map { standing in
      .standing(
        name: sink.name, delivered: standing.delivered, waiting: standing.waiting,
        setAside: standing.setAside, held: standing.held,
        oldestAge: standing.oldestWaitingMilliseconds.map { max(0, nowMilliseconds - $0) })
    }
  }

  private func trouble(of sink: SinkConfig) -> [ReportsFact] {
    let name = SinkName(rawValue: sink.name)
    guard let delivery = deliveries[name], let trouble = delivery.trouble,
      (standings[name]?.waiting ?? 0) > 0
    else { return [] }
    return [.trouble(name: sink.name, trouble, isHeld: delivery.isHeld)]
  }
}
