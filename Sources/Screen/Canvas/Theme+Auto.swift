extension Theme {
  /// For any background, which no terminal tells reliably (terminal.md 3.5).
  ///
  /// No yellow and no white: they vanish on a light background. What matters is bold as well, for
  /// dark blues and greens; what is chosen is reversed in the terminal's own two colours.
  static let auto = Theme(attributes: [
    .muted: .dim,
    .title: .bold,
    .heading: .bold,
    .border: .dim,
    .key: .bold,
    .selected: .bold.reversed,
    .field: .underlined,
    .currentField: .bold.underlined,
    .strong: .bold,
    .emphasis: .underlined,
    .code: .color(.cyan, 30),
    .continuation: .color(.magenta, 133).bold,
    .correct: .color(.green, 28).bold,
    .incorrect: .color(.red, 160).bold.underlined,
    .partial: .color(.magenta, 133).bold,
    .notice: .color(.magenta, 133).bold,
    .counting: .color(.green, 28),
  ])
}
