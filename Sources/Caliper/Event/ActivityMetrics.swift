/// The `generated` of an ActivityCompletedEvent (timeback.md A.5).
package struct ActivityMetrics: Equatable, Sendable {
  package var id: EventID
  package var metrics: CompletionMetrics

  package init(id: EventID, metrics: CompletionMetrics) {
    self.id = id
    self.metrics = metrics
  }
}

extension ActivityMetrics: Codable {
  static let wireType = "TimebackActivityMetricsCollection"

  private enum CodingKeys: CodingKey {
    case id, type, items, attempt, extensions
  }

  private enum ItemKeys: CodingKey {
    case type, value
  }

  private enum ExtensionKeys: CodingKey {
    case pctCompleteApp
  }

  /// The items, in the order in which the platform's SDK sends them (timeback.md A.5).
  private enum ItemType: String, Codable {
    case totalQuestions, correctQuestions, xpEarned, masteredUnits

    var unitsPerOne: Int64 { self == .xpEarned ? 100 : 1 }
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect(ActivityMetrics.wireType, for: .type)
    id = try values.decodeURN(.id)
    let items = try ActivityMetrics.items(values.nestedUnkeyedContainer(forKey: .items))
    metrics = CompletionMetrics(
      totalQuestions: Int(items[.totalQuestions] ?? 0),
      correctQuestions: Int(items[.correctQuestions] ?? 0),
      xpHundredths: items[.xpEarned] ?? 0,
      masteredUnits: items[.masteredUnits].map { Int($0) },
      attempt: try values.decodeIfPresent(Int.self, forKey: .attempt) ?? 1)
    if values.contains(.extensions) {
      metrics.pctCompleteApp =
        try values.nestedContainer(keyedBy: ExtensionKeys.self, forKey: .extensions)
        .decodeIfPresent(Int.self, forKey: .pctCompleteApp)
    }
  }

  private static func items(_ container: any UnkeyedDecodingContainer) throws -> [ItemType: Int64] {
    var list = container
    var items: [ItemType: Int64] = [:]
    while !list.isAtEnd {
      let fields = try list.nestedContainer(keyedBy: ItemKeys.self)
      let type = try fields.decode(ItemType.self, forKey: .type)
      items[type] = try fields.decodeDecimal(.value, unitsPerOne: type.unitsPerOne)
    }
    return items
  }

  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id.urn, forKey: .id)
    try values.encode(ActivityMetrics.wireType, forKey: .type)
    try values.encode(metrics.attempt, forKey: .attempt)
    if let pctCompleteApp = metrics.pctCompleteApp {
      var extensions = values.nestedContainer(keyedBy: ExtensionKeys.self, forKey: .extensions)
      try extensions.encode(pctCompleteApp, forKey: .pctCompleteApp)
    }
    var list = values.nestedUnkeyedContainer(forKey: .items)
    for (type, units) in orderedItems {
      var fields = list.nestedContainer(keyedBy: ItemKeys.self)
      try fields.encode(type, forKey: .type)
      try fields.encodeDecimal(units, unitsPerOne: type.unitsPerOne, forKey: .value)
    }
  }

  private var orderedItems: [(ItemType, Int64)] {
    let asked: [(ItemType, Int64)] = [
      (.totalQuestions, Int64(metrics.totalQuestions)),
      (.correctQuestions, Int64(metrics.correctQuestions)),
      (.xpEarned, metrics.xpHundredths),
    ]
    return asked + (metrics.masteredUnits.map { [(.masteredUnits, Int64($0))] } ?? [])
  }
}
