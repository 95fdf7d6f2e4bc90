/// The plain forms of characters that keyboards and word processors vary (format.md 1.3).
enum Typography {
  /// The scalar to compare by; `nil` where the scalar is not seen and does not count.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0..<0x80: scalar
    case 0xB4, 0x2018...0x201B, 0x2032, 0x2035, 0x2BC, 0xFF07: "'"
    case 0x201C...0x201F, 0x2033, 0x2036, 0xFF02: "\""
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0xA0, 0x2007, 0x202F: " "
    case let value where isUnseen(value): nil
    default: scalar
    }
  }

  /// Soft hyphen, zero-width spaces, byte order mark and the marks of writing direction.
  ///
  /// The joiners U+200C and U+200D stay: they tell words of Persian and Hindi apart.
  static func isUnseen(_ value: UInt32) -> Bool {
    switch value {
    case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
