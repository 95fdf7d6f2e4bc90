/// The plain form of a text with a number in it, for the scanner.
enum NumberText {
  /// ASCII digits and marks for those of other scripts and for typographic ones.
  ///
  /// Runs of white space become one space, none at the ends; what is not seen goes. The decimal
  /// and thousands marks of Arabic stay as they are, since they leave no doubt.
  static func plain(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    for scalar in text.unicodeScalars {
      guard let typographic = Typography.plain(scalar) else { continue }
      let plain = plain(typographic)
      if plain == " ", result.last ?? " " == " " { continue }
      result.append(plain)
    }
    if result.last == " " { result.removeLast() }
    return result
  }

  private static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if let digit = digit(scalar) { return digit }
    return switch scalar {
    case "`": "'"
    case "+", "\u{FF0B}": "+"
    case "/", "\u{2044}", "\u{2215}", "\u{FF0F}": "/"
    case "%", "\u{66A}", "\u{FF05}": "%"
    case ".", "\u{FF0E}": "."
    case ",", "\u{FF0C}": ","
    case "\u{D7}", "\u{2715}", "\u{2A2F}", "\u{22C5}", "\u{B7}", "*": "\u{D7}"
    case "\u{B5}": "\u{3BC}"
    case "\u{2126}": "\u{3A9}"
    default: scalar.properties.isWhitespace ? " " : scalar
    }
  }

  /// The ASCII digit for a decimal digit of any script; superscripts are no decimal digits.
  private static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue,
      let code = UInt8(exactly: value), code <= 9
    else { return nil }
    return Unicode.Scalar(48 + code)
  }
}
