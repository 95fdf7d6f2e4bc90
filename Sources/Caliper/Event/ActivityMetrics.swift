/// The `generated` of an ActivityCompletedEvent (timeback.md A.5).
package struct ActivityMetrics: Equatable, Sendable {
  package var id: EventID
  package var metrics: CompletionMetrics

  package init(id: EventID, metrics: CompletionMetrics) {
    self.id = id
    self.metrics = metrics
  }
}

extension ActivityMetrics: Decodable {
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
  private enum ItemType: String, Decodable {
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

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("attempt")
      $0.integer(Int64(metrics.attempt))
      if let pctCompleteApp = metrics.pctCompleteApp {
        $0.key("extensions")
        $0.object {
          $0.key("pctCompleteApp")
          $0.integer(Int64(pctCompleteApp))
        }
      }
      $0.key("id")
      $0.urn(id.rawValue)
      $0.key("items")
      $0.array { list in
        for (type, units) in orderedItems { ActivityMetrics.writeItem(type, units, to: &list) }
      }
      $0.key("type")
      $0.string(ActivityMetrics.wireType)
    }
  }

  private static func writeItem(_ type: ItemType, _ units: Int64, to json: inout JSONWriter) {
    json.item()
    json.object {
      $0.key("type")
      $0.string(type.rawValue)
      $0.key("value")
      $0.decimal(units, decimals: type == .xpEarned ? 2 : 0)
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
