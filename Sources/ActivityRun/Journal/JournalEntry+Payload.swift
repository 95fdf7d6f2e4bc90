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

  /// The entries of a run, in order.
  ///
  /// An entry that is torn was never acknowledged, where it is the last of a sitting that died: it
  /// is passed over. One that is torn elsewhere is damage, and throws `DecodingError`.
  package static func all(_ payloads: [JournalPayload]) throws -> [JournalEntry] {
    let decoder = JSONDecoder()
    var entries: [JournalEntry] = []
    var torn: (any Error)?
    for payload in payloads {
      do {
        let entry = try decoder.decode(JournalEntry.self, from: Data(payload.bytes))
        if let torn, !entry.followsDeath { throw torn }
        torn = nil
        entries.append(entry)
      } catch {
        guard torn == nil else { throw error }
        torn = error
      }
    }
    return entries
  }

  /// What recovery appends behind the last sign of life, or a later sitting begins with.
  private var followsDeath: Bool { action == .sittingEnded(.died) || action == .sittingBegan }

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
