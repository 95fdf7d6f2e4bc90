/// Something an event refers to: by its IRI alone, or with what is to be told of it.
package enum RelatedEntity: Equatable, Sendable {
  case uri(String)
  /// An object of the wire, with `id` and `type` among its members.
  case object([String: EntityValue])
}

extension RelatedEntity {
  /// The IRI, whichever way it is told.
  package var id: String? {
    switch self {
    case .uri(let text): return text
    case .object(let members):
      guard case .text(let id) = members["id"] else { return nil }
      return id
    }
  }
}

extension RelatedEntity: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self = .uri(value) }
}

/// As a run's header keeps it; events write it by `JSONWriter`.
extension RelatedEntity: Codable {
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {  // Not text: then it must be an object.
      self = .uri(text)
    } else {
      self = .object(try value.decode([String: EntityValue].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .uri(let text): try value.encode(text)
    case .object(let members): try value.encode(members)
    }
  }
}

extension JSONWriter {
  /// A member that stands only where something is named.
  mutating func related(_ key: StaticString, _ entity: RelatedEntity?) {
    guard let entity else { return }
    self.key(key)
    switch entity {
    case .uri(let text): string(text)
    case .object(let members): object(members)
    }
  }

  /// An object with its keys in the order of their bytes.
  mutating func object(_ members: [String: EntityValue]) {
    object { json in
      for (key, value) in members.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) })
      {
        json.key(text: key)
        json.value(value)
      }
    }
  }

  private mutating func value(_ value: EntityValue) {
    switch value {
    case .text(let text): string(text)
    case .integer(let integer): self.integer(integer)
    case .number(let number): self.number(number)
    case .boolean(let boolean): bool(boolean)
    case .list(let list):
      array { json in
        for item in list {
          json.item()
          json.value(item)
        }
      }
    case .object(let members): object(members)
    }
  }
}
