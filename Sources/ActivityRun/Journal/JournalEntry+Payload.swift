import FoundationEssentials

extension JournalEntry {
  /// The entry as the journal stores it: JSON with sorted keys, the same bytes every time.
  package var payload: JournalPayload {
    get throws { JournalPayload(bytes: try CoreJSON.bytes(self)) }
  }

  /// - Throws: `DecodingError` where the bytes are no entry of this version.
  package init(payload: JournalPayload) throws {
    self = try CoreJSON.value(JournalEntry.self, payload.bytes)
  }

  /// Whether nothing can follow it in its sitting.
  package var endsSitting: Bool {
    switch action {
    case .sittingEnded, .abandoned, .finished: true
    default: false
    }
  }
}

/// JSON of the journal: sorted keys, UTF-8.
enum CoreJSON {
  static func bytes(_ value: some Encodable) throws -> [UInt8] {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return Array(try encoder.encode(value))
  }

  static func value<Value: Decodable>(_ type: Value.Type, _ bytes: [UInt8]) throws -> Value {
    try JSONDecoder().decode(type, from: Data(bytes))
  }
}
