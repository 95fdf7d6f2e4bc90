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

extension TimeSpentMetrics: Decodable {
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

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("id")
      $0.urn(id.rawValue)
      $0.key("items")
      $0.array { list in
        for item in items { write(item, to: &list) }
      }
      $0.key("type")
      $0.string(TimeSpentMetrics.wireType)
    }
  }

  private func write(_ item: TimeMetric, to json: inout JSONWriter) {
    json.item()
    json.object {
      $0.key("endDate")
      $0.instant(endMilliseconds)
      $0.key("startDate")
      $0.instant(startMilliseconds)
      $0.optional("subType", item.subType)
      $0.key("type")
      $0.string(item.type.rawValue)
      $0.key("value")
      $0.decimal(item.milliseconds, decimals: 3)
    }
  }
}
