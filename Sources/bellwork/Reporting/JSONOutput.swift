import Foundation

/// A JSON value to be written, in which what is not there is written as `null`.
enum JSONOutput: Equatable, Encodable {
  case null
  case boolean(Bool)
  case integer(Int64)
  /// So many units of which `unitsPerOne` make 1: 57 hundredths are written 0.57.
  case decimal(Int64, unitsPerOne: Int64)
  case text(String)
  case list([JSONOutput])
  case object([String: JSONOutput])

  func encode(to encoder: any Encoder) throws {
    var value = encoder.singleValueContainer()
    switch self {
    case .null: try value.encodeNil()
    case .boolean(let boolean): try value.encode(boolean)
    case .integer(let integer): try value.encode(integer)
    case .decimal(let units, let unitsPerOne):
      // The quotient is the double nearest to the decimal, which prints as that decimal.
      try value.encode(Double(units) / Double(unitsPerOne))
    case .text(let text): try value.encode(text)
    case .list(let list): try value.encode(list)
    case .object(let members): try value.encode(members)
    }
  }

  /// Indented, with sorted keys, and a line break at the end.
  ///
  /// - Throws: `EncodingError`.
  var pretty: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }
}

extension JSONOutput {
  /// On one line, with sorted keys.
  ///
  /// - Throws: `EncodingError`.
  var line: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }

  init(_ text: String?) { self = text.map(JSONOutput.text) ?? .null }

  init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .null }

  init(_ number: Int64?, unitsPerOne: Int64) {
    self = number.map { .decimal($0, unitsPerOne: unitsPerOne) } ?? .null
  }

  init(share millionths: Int?) {
    self.init(millionths.map { Int64($0) }, unitsPerOne: 1_000_000)
  }
}
