/// Digits and signs written small and high, as in 10³ and m².
enum Superscript {
  /// The same on the line.
  static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar {
    case "⁰": "0"
    case "¹": "1"
    case "²": "2"
    case "³": "3"
    case "⁴": "4"
    case "⁵": "5"
    case "⁶": "6"
    case "⁷": "7"
    case "⁸": "8"
    case "⁹": "9"
    case "⁺": "+"
    case "⁻": "-"
    default: nil
    }
  }
}
