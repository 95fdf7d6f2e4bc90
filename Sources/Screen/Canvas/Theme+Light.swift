extension Theme {
  /// For a light background: no white, no yellow and no cyan, which vanish on it.
  static let light = Theme(attributes: [
    .muted: .dim,
    .title: .color(.blue, 25).bold,
    .heading: .bold,
    .border: .dim,
    .key: .color(.blue, 25).bold,
    .selected: .color(.blue, 25).bold.reversed,
    .field: .underlined,
    .currentField: .bold.underlined,
    .strong: .bold,
    .emphasis: .underlined,
    .code: .color(.blue, 54),
    .continuation: .color(.magenta, 130).bold,
    .correct: .color(.green, 22).bold,
    .incorrect: .color(.red, 124).bold.underlined,
    .partial: .color(.magenta, 90).bold,
    .notice: .color(.magenta, 130).bold,
    .counting: .color(.green, 22),
  ])
}
