/// Makes text of a file safe to show: nothing in it can steer a terminal or hide what it says.
///
/// For every output path: screens, plain lines, messages, logs, exports (reliability.md F.1).
package enum Printable {
  /// Combining marks kept on one base character; more would draw over other lines.
  package static let maximumMarks = 8

  /// Replaces what a terminal would obey, or a reader not see, by a visible form.
  ///
  /// `ESC` becomes `^[`, a bidi override `<U+202E>`, DEL `^?`, C1 controls `<U+0085>`. A joiner
  /// inside an emoji stays. Line breaks and tabs stay where `keepingLines` says so; CR never does.
  package static func clean(_ text: String, keepingLines: Bool = false) -> String {
    if isPlain(text) { return text }
    var result = String.UnicodeScalarView()
    var marks = 0
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      marks = isMark(scalar) ? marks + 1 : 0
      if marks > maximumMarks { continue }
      let isKept = keepingLines && (scalar == "\n" || scalar == "\t")
      if isKept || !isHidden(scalar) || isEmojiJoiner(scalars, index) {
        result.append(scalar)
      } else {
        result.append(contentsOf: visibleForm(scalar).unicodeScalars)
      }
    }
    return String(result)
  }

  /// Whether a scalar acts or disappears instead of being seen.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return true
    default: return false
    }
  }

  /// The form in which a hidden scalar is shown: `^[`, `^?`, `<U+202E>`.
  package static func visibleForm(_ scalar: Unicode.Scalar) -> String {
    if scalar.value == 0x7F { return "^?" }
    if scalar.isASCII { return "^" + String(Unicode.Scalar(UInt8(scalar.value) ^ 0x40)) }
    return "<\(Quotation.codePoint(scalar))>"
  }

  /// Whether the scalar at an index is a joiner (U+200D) between two parts of one emoji.
  static func isEmojiJoiner(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index].value == 0x200D, index > 0, index + 1 < scalars.count else { return false }
    let (before, after) = (scalars[index - 1], scalars[index + 1])
    guard !before.isASCII, !after.isASCII, after.properties.isEmoji else { return false }
    return before.properties.isEmoji || before.properties.isVariationSelector
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }
}
