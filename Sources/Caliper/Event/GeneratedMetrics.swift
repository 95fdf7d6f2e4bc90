/// What an event reports; it decides the event's `type` and `action` as well.
package enum GeneratedMetrics: Equatable, Sendable {
  case timeSpent(TimeSpentMetrics)
  case completed(ActivityMetrics)

  /// The wire's `type` and `action`: an ActivityCompletedEvent is an `ActivityEvent` there.
  package var wireNames: (type: String, action: String) {
    switch self {
    case .timeSpent: ("TimeSpentEvent", "SpentTime")
    case .completed: ("ActivityEvent", "Completed")
    }
  }
}

extension GeneratedMetrics: Decodable {
  private enum CodingKeys: CodingKey {
    case type
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    switch try values.decode(String.self, forKey: .type) {
    case TimeSpentMetrics.wireType: self = .timeSpent(try TimeSpentMetrics(from: decoder))
    case ActivityMetrics.wireType: self = .completed(try ActivityMetrics(from: decoder))
    case _:
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: values, debugDescription: "no metrics collection of the platform")
    }
  }

  func write(to json: inout JSONWriter) {
    switch self {
    case .timeSpent(let metrics): metrics.write(to: &json)
    case .completed(let metrics): metrics.write(to: &json)
    }
  }
}
