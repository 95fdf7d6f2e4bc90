/// How a role looks: its colour or the terminal's own, and its weight.
package struct Attributes: Equatable, Sendable {
  package enum Color: Int, CaseIterable, Sendable {
    case black, red, green, yellow, blue, magenta, cyan, white
  }

  /// One of the eight ANSI colours; `nil` is the terminal's own foreground.
  package var foreground: Color?
  /// The finer colour instead, of the fixed part of the palette of 256 (16 to 255).
  package var tone: Int?
  package var isBold = false
  package var isUnderlined = false
  package var isReversed = false
  package var isDim = false

  package init(foreground: Color? = nil) { self.foreground = foreground }

  /// The number of the colour on a terminal that has so many; `nil` is its own foreground.
  package func color(among colors: Int) -> Int? {
    guard colors > 0 else { return nil }
    return colors >= 256 ? tone ?? foreground?.rawValue : foreground?.rawValue
  }
}

extension Attributes {
  static let plain = Attributes()
  static let bold = plain.bold
  static let underlined = plain.underlined
  static let reversed = plain.reversed
  static let dim = plain.dim

  /// A colour, and the tone for it where those are wanted.
  static func color(_ color: Color, _ tone: Int) -> Attributes {
    var attributes = Attributes(foreground: color)
    attributes.tone = tone
    return attributes
  }

  var bold: Attributes { with(\.isBold) }
  var underlined: Attributes { with(\.isUnderlined) }
  var reversed: Attributes { with(\.isReversed) }
  var dim: Attributes { with(\.isDim) }

  private func with(_ weight: WritableKeyPath<Attributes, Bool>) -> Attributes {
    var attributes = self
    attributes[keyPath: weight] = true
    return attributes
  }
}
