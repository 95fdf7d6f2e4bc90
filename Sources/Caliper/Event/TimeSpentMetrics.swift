/// The `generated` of a TimeSpentEvent: how the time of one window was spent (timeback.md A.6).
package struct TimeSpentMetrics: Equatable, Sendable {
  package var id: EventID
  /// The window in milliseconds since 1970; every item carries it as `startDate` and `endDate`.
  package var startMilliseconds: Int64
  package var endMilliseconds: Int64
  package var items: [TimeMetric]

  package init(
    id: EventID, startMilliseconds: Int64, endMilliseconds: Int64, items: [TimeMetric]
  ) {
    self.id = id
    self.startMilliseconds = startMilliseconds
    self.endMilliseconds = endMilliseconds
    self.items = items
  }
}

extension TimeSpentMetrics: Codable {
  static let wireType = "TimebackTimeSpentMetricsCollection"

  private enum CodingKeys: CodingKey {
    case id, type, items
  }

  private enum ItemKeys: CodingKey {
    case type, subType, value, startDate, endDate
  }

  /// The window is read from the first item; an event without items has none and is refused.
  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect(TimeSpentMetrics.wireType, for: .type)
    id = try values.decodeURN(.id)
    var list = try values.nestedUnkeyedContainer(forKey: .items)
    let first = try list.nestedContainer(keyedBy: ItemKeys.self)
    startMilliseconds = try first.decodeInstant(.startDate)
    endMilliseconds = try first.decodeInstant(.endDate)
    items = [try TimeSpentMetrics.item(first)]
    while !list.isAtEnd {
      items.append(try TimeSpentMetrics.item(list.nestedContainer(keyedBy: ItemKeys.self)))
    }
  }

  private static func item(_ values: KeyedDecodingContainer<ItemKeys>) throws -> TimeMetric {
    TimeMetric(
      type: try values.decode(TimeCategory.self, forKey: .type),
      subType: try values.decodeIfPresent(String.self, forKey: .subType),
      milliseconds: try values.decodeDecimal(.value, unitsPerOne: 1000))
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id.urn, forKey: .id)
    try values.encode(TimeSpentMetrics.wireType, forKey: .type)
    var list = values.nestedUnkeyedContainer(forKey: .items)
    for item in items {
      var fields = list.nestedContainer(keyedBy: ItemKeys.self)
      try fields.encode(item.type, forKey: .type)
      try fields.encodeIfPresent(item.subType, forKey: .subType)
      try fields.encodeDecimal(item.milliseconds, unitsPerOne: 1000, forKey: .value)
      try fields.encode(InstantText.text(startMilliseconds), forKey: .startDate)
      try fields.encode(InstantText.text(endMilliseconds), forKey: .endDate)
    }
  }
}
