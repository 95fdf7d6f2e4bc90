import EventDelivery

/// How delivery stands, sink by sink, as the emitter last said.
actor DeliveryBoard {
  private var statuses: [SinkName: EmitterStatus] = [:]

  /// Takes over what an emitter reports until the stream ends.
  func follow(_ reports: AsyncStream<EmitterStatus>) async {
    for await status in reports { statuses[status.sink] = status }
  }

  /// Events that some sink has not confirmed; `nil` before the first report.
  var waiting: Int? { statuses.values.compactMap(\.waiting).max() }

  var trouble: String? {
    let sentences = statuses.values.sorted { $0.sink.rawValue < $1.sink.rawValue }
      .compactMap { $0.trouble?.message }
    return sentences.first.map { "Reports are kept and sent later: \($0)" }
  }
}
