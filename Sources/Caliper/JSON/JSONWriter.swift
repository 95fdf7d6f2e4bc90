import struct FoundationEssentials.UUID

/// Writes JSON as bytes: what is written first stands first, without a space and without a null.
///
/// Whoever writes an object says its keys in the order of their bytes, so that the same event has
/// the same bytes each time. By hand, because Foundation's encoder takes thirty times as long.
package struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Nothing stands yet in the object or list that is open.
  private var isFirst = true

  init(capacity: Int) { bytes.reserveCapacity(capacity) }

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func array(_ items: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]"), items)
  }

  private mutating func enclosed(
    _ opening: UInt8, _ closing: UInt8, _ content: (inout JSONWriter) -> Void
  ) {
    bytes.append(opening)
    isFirst = true
    content(&self)
    bytes.append(closing)
    isFirst = false
  }

  /// Begins an item of a list.
  mutating func item() { separate() }

  /// Begins a member of an object; `key` holds nothing that would need an escape.
  mutating func key(_ key: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(
      contentsOf: UnsafeBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
  }

  /// Begins a member of an object whose key comes from elsewhere.
  mutating func key(text key: String) {
    separate()
    string(key)
    bytes.append(UInt8(ascii: ":"))
  }

  /// A member that stands only where there is a value.
  mutating func optional(_ key: StaticString, _ text: String?) {
    guard let text else { return }
    self.key(key)
    string(text)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }
}

// MARK: Values

extension JSONWriter {
  mutating func bool(_ value: Bool) {
    bytes.append(contentsOf: (value ? "true" : "false").utf8)
  }

  mutating func integer(_ value: Int64) {
    if value < 0 { bytes.append(UInt8(ascii: "-")) }
    Digits.write(value.magnitude, to: &bytes)
  }

  /// A fixed-point number, 15003 thousandths as 15.003 and 34000 as 34; `decimals` at most 9.
  mutating func decimal(_ units: Int64, decimals: Int) {
    let unitsPerOne = (0..<decimals).reduce(1 as UInt64) { power, _ in power * 10 }
    if units < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, fraction) = units.magnitude.quotientAndRemainder(dividingBy: unitsPerOne)
    Digits.write(whole, to: &bytes)
    guard fraction > 0 else { return }
    var (rest, width) = (fraction, decimals)
    while rest % 10 == 0 {
      rest /= 10
      width -= 1
    }
    bytes.append(UInt8(ascii: "."))
    Digits.write(rest, width: width, to: &bytes)
  }

  /// The shortest decimal that reads as this number; JSON has no other word than null for what is
  /// not finite.
  mutating func number(_ value: Double) {
    guard value.isFinite else { return bytes.append(contentsOf: "null".utf8) }
    let text = "\(value)"
    bytes.append(contentsOf: (text.hasSuffix(".0") ? text.dropLast(2) : text[...]).utf8)
  }

  /// An instant in milliseconds since 1970, as the wire spells it.
  mutating func instant(_ milliseconds: Int64) {
    bytes.append(UInt8(ascii: "\""))
    InstantText.write(milliseconds, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func urn(_ uuid: UUID) {
    bytes.append(UInt8(ascii: "\""))
    URN.write(uuid, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    let isPlain = text.utf8.withContiguousStorageIfAvailable { utf8 in
      guard !utf8.contains(where: JSONWriter.isEscaped) else { return false }
      bytes.append(contentsOf: utf8)
      return true
    }
    if isPlain != true {
      for byte in text.utf8 { escape(byte) }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    guard JSONWriter.isEscaped(byte) else { return bytes.append(byte) }
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    case _:
      bytes.append(contentsOf: "u00".utf8)
      HexDigits.write(byte, to: &bytes)
    }
  }
}
