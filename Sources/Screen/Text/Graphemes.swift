import Activities

/// Splits text into what the terminal draws cell by cell; whatever is hostile does not get through.
package enum Graphemes {
  /// Marks upon one base; ncurses keeps no more (terminal.md 3.6).
  package static let marksLimit = 4
  private static let tabWidth = 4

  /// The graphemes of a text, all printable; a line break is `Grapheme.newline`.
  package static func split(_ text: String) -> [Grapheme] {
    var result: [Grapheme] = []
    var marks = 0
    var wasReturn = false
    for scalar in text.unicodeScalars {
      defer { wasReturn = scalar == "\r" }
      if scalar == "\n", wasReturn { continue }
      switch scalar == "\r" ? .newline : ScalarTreatment(of: scalar) {
      case .drop: continue
      case .newline: result.append(.newline)
      case .tab: result.append(contentsOf: Array(repeating: .space, count: tabWidth))
      case .replace: result.append(.replacement)
      case .keep: append(scalar, to: &result, marks: &marks)
      }
    }
    return result
  }

  /// A mark joins the grapheme before it; one without a base stands upon a space.
  private static func append(
    _ scalar: Unicode.Scalar, to result: inout [Grapheme], marks: inout Int
  ) {
    switch DisplayWidth(of: scalar) {
    case .one, .unknown: result.append(Grapheme(text: String(Character(scalar)), width: 1))
    case .two: result.append(Grapheme(text: String(Character(scalar)), width: 2))
    case .zero:
      if result.last.map({ $0 == .newline }) ?? true {
        result.append(.space)
        marks = 0
      }
      guard marks < marksLimit else { return }
      result[result.count - 1].text.unicodeScalars.append(scalar)
      marks += 1
      return
    }
    marks = 0
  }

  /// The cells that a text of one line takes.
  package static func width(of text: String) -> Int {
    split(text).reduce(0) { $0 + $1.width }
  }
}
