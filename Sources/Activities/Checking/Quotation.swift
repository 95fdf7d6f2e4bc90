/// How messages quote what a file says: in straight quotes, and never a whole page.
package enum Quotation {
  package static let longest = 60

  package static func quoted(_ text: String) -> String { "\"\(clipped(text))\"" }

  /// The beginning of a text on one line, with `…` where something was left out.
  package static func clipped(_ text: String, to length: Int = longest) -> String {
    let start = text.prefix(length + 1)
    let line = start.map { $0.isNewline ? " " : $0 }
    return line.count > length ? String(line.prefix(length - 1)) + "…" : String(line)
  }

  /// `"A", "B" or "C"`.
  package static func alternatives(_ texts: [String]) -> String {
    let quotes = texts.map(quoted)
    guard quotes.count > 1, let last = quotes.last else { return quotes.first ?? "" }
    return quotes.dropLast().joined(separator: ", ") + " or " + last
  }

  package static func list(_ texts: [String]) -> String {
    texts.map { "\"\(clipped($0, to: 30))\"" }.joined(separator: ", ")
  }

  static func hexadecimal(_ byte: UInt8) -> String { "0x" + digits(UInt32(byte), 2) }

  static func codePoint(_ scalar: Unicode.Scalar) -> String { "U+" + digits(scalar.value, 4) }

  /// What a control character of ASCII is called.
  static func controlName(_ byte: UInt8) -> String {
    switch byte {
    case 0x09: "tab"
    case 0x0A: "line break"
    case 0x0D: "carriage return"
    case 0x1B: "escape character"
    default: "control character (\(hexadecimal(byte)))"
    }
  }

  private static func digits(_ value: UInt32, _ width: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - text.count)) + text
  }
}
