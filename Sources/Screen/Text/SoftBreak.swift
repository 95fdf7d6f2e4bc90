/// An invisible place where a line may end.
///
/// No grapheme holds one, so that none reaches a cell; only `TextWrap` looks for them.
enum SoftBreak {
  /// The zero-width space, of scripts that part no words.
  case bare
  /// The soft hyphen: a hyphen shows where the line does end there.
  case hyphen

  init?(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{AD}": self = .hyphen
    case "\u{200B}": self = .bare
    default: return nil
    }
  }

  /// The text clean, as `DisplayText` has it, with its soft breaks left in.
  static func clean(keptIn text: String) -> String {
    parts(of: text).map { part in
      (part.opening.map { String($0) } ?? "") + DisplayText.clean(part.text)
    }.joined()
  }

  /// The texts between the soft breaks, each with the break before it.
  static func parts(of text: String) -> [(opening: Unicode.Scalar?, text: String)] {
    var parts: [(opening: Unicode.Scalar?, text: String)] = [(nil, "")]
    for scalar in text.unicodeScalars {
      if SoftBreak(scalar) != nil {
        parts.append((scalar, ""))
      } else {
        parts[parts.count - 1].text.unicodeScalars.append(scalar)
      }
    }
    return parts
  }
}
