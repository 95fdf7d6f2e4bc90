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

extension ExtensionValue: Decodable {
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

  func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.string(text)
    case .integer(let integer): json.integer(integer)
    case .number(let number): json.number(number)
    }
  }
}

extension JSONWriter {
  /// A member `extensions`, where there are any; its keys in the order of their bytes.
  mutating func extensions(_ extensions: [String: ExtensionValue]) {
    guard !extensions.isEmpty else { return }
    key("extensions")
    object {
      for (key, value) in extensions.sorted(by: { $0.key < $1.key }) {
        $0.key(text: key)
        value.write(to: &$0)
      }
    }
  }
}
