/// A value in an event's `extensions`: text or a number.
package enum ExtensionValue: Equatable, Sendable {
  case text(String)
  case integer(Int64)
  case number(Double)
}

extension ExtensionValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral {
  package init(stringLiteral value: String) { self = .text(value) }
  package init(integerLiteral value: Int64) { self = .integer(value) }
}

extension ExtensionValue: Codable {
  package init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let text = try? value.decode(String.self) {  // Not text: then it must be a number.
      self = .text(text)
    } else if let integer = try? value.decode(Int64.self) {  // Not whole: then a decimal.
      self = .integer(integer)
    } else {
      self = .number(try value.decode(Double.self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .text(let text): try value.encode(text)
    case .integer(let integer): try value.encode(integer)
    case .number(let number): try value.encode(number)
    }
  }
}
