/// A bracketed paste being collected.
struct Paste {
  /// More is dropped: nobody answers with more, and a lost end mark must not fill the memory.
  static let longest = 65_536
  /// The end mark, as it arrives when a slow line has split it.
  private static let endMark: [Unicode.Scalar] = Array("\u{1B}[201~".unicodeScalars)

  private var scalars: [Unicode.Scalar] = []
  /// The last scalars that came, dropped ones included: where the end mark is looked for.
  private var tail: [Unicode.Scalar] = []
  private var isEnded = false

  /// True once a split end mark has arrived.
  mutating func append(_ scalar: Unicode.Scalar) -> Bool {
    if scalars.count < Self.longest { scalars.append(scalar) }
    tail.append(scalar)
    if tail.count > Self.endMark.count { tail.removeFirst() }
    isEnded = tail == Self.endMark
    return isEnded
  }

  /// One line of text without control characters; CR LF is one space.
  var text: String {
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    let count = scalars.count < Self.longest && isEnded ? Self.endMark.count : 0
    for scalar in scalars.dropLast(count) {
      defer { previous = scalar }
      switch scalar {
      case "\n" where previous == "\r": continue
      case "\n", "\r", "\t", "\u{85}", "\u{2028}", "\u{2029}": result.append(" ")
      case _ where Self.isStripped(scalar): continue
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Controls, and the marks that turn the direction of all text after them.
  private static func isStripped(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .control
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}
