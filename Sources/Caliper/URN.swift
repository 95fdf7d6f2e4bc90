import struct FoundationEssentials.UUID

/// UUIDs as the wire spells them: `urn:uuid:` and lower case.
enum URN {
  private static let prefix = "urn:uuid:"
  private static let length = prefix.utf8.count + 36

  static func text(_ uuid: UUID) -> String { prefix + uuidText(uuid) }

  static func write(_ uuid: UUID, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: prefix.utf8)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 36) { text in
      spell(uuid, into: text)
      bytes.append(contentsOf: text)
    }
  }

  /// The UUID alone, as the wire spells it.
  static func uuidText(_ uuid: UUID) -> String {
    String(unsafeUninitializedCapacity: 36) { text in
      spell(uuid, into: text)
      return 36
    }
  }

  /// Writes the 36 characters of a UUID.
  private static func spell(_ uuid: UUID, into text: UnsafeMutableBufferPointer<UInt8>) {
    withUnsafeBytes(of: uuid.uuid) { sixteen in
      var place = 0
      for (index, byte) in sixteen.enumerated() {
        if index == 4 || index == 6 || index == 8 || index == 10 {
          text[place] = UInt8(ascii: "-")
          place += 1
        }
        text[place] = HexDigits.digit(byte >> 4)
        text[place + 1] = HexDigits.digit(byte & 0xF)
        place += 2
      }
    }
  }

  static func uuid(_ text: String) -> UUID? {
    guard text.hasPrefix(prefix) else { return nil }
    return UUID(uuidString: String(text.dropFirst(prefix.count)))
  }

  /// Whether the bytes are `urn:uuid:` and a UUID in either case.
  static func isURN(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard utf8.count == length, utf8.starts(with: prefix.utf8) else { return false }
    var place = utf8.startIndex + prefix.utf8.count
    for index in 0..<36 {
      let isHyphen = index == 8 || index == 13 || index == 18 || index == 23
      guard isHyphen ? utf8[place] == UInt8(ascii: "-") : HexDigits.value(utf8[place]) != nil
      else { return false }
      place += 1
    }
    return true
  }
}
