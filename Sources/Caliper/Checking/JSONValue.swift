import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder

/// Any JSON value, for looking at an event as an endpoint would: with whatever is in it.
enum JSONValue: Hashable {
  case null
  case bool(Bool)
  case integer(Int64)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// Throws a `DecodingError` for what is no JSON.
  init(bytes: [UInt8]) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
  }

  var asNumber: Double? {
    switch self {
    case .integer(let integer): Double(integer)
    case .number(let number): number
    case .null, .bool, .string, .array, .object: nil
    }
  }
}

extension JSONValue: Decodable {
  /// Every `try?` asks whether the value is of one kind, the most frequent first, for each that is
  /// not costs an error; the last kind's error is the one that counts.
  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let object = try? value.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let integer = try? value.decode(Int64.self) {
      self = .integer(integer)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else {
      self = .array(try value.decode([JSONValue].self))
    }
  }
}
