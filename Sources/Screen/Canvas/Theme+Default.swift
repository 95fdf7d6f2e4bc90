extension Theme {
  /// The eight ANSI colours over the terminal's own background.
  ///
  /// No yellow and no white: they vanish on a light background (terminal.md 3.5). What matters is
  /// bold as well, for dark blues and greens.
  package static let standard = Theme(attributes: [
    .muted: .dim,
    .title: .bold,
    .heading: .bold,
    .border: .dim,
    .key: .bold,
    .selected: .bold(.cyan),
    .field: .underlined,
    .currentField: .underlined(.bold(.cyan)),
    .strong: .bold,
    .emphasis: .underlined,
    .code: Attributes(foreground: .cyan),
    .correct: .bold(.green),
    .incorrect: .bold(.red),
    .partial: .bold(.magenta),
    .notice: .bold(.magenta),
    .counting: Attributes(foreground: .green),
  ])
}

extension Attributes {
  static let bold = Attributes.bold(nil)

  static func bold(_ color: Color?) -> Attributes {
    var attributes = Attributes(foreground: color)
    attributes.isBold = true
    return attributes
  }

  static var dim: Attributes {
    var attributes = Attributes()
    attributes.isDim = true
    return attributes
  }

  static var underlined: Attributes { .underlined(Attributes()) }

  static func underlined(_ attributes: Attributes) -> Attributes {
    var attributes = attributes
    attributes.isUnderlined = true
    return attributes
  }

  static var reversed: Attributes {
    var attributes = Attributes()
    attributes.isReversed = true
    return attributes
  }
}
