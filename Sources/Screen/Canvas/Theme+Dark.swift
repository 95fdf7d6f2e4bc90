extension Theme {
  /// For a dark background: no black and no blue, which vanish on it.
  static let dark = Theme(attributes: [
    .muted: .dim,
    .title: .color(.cyan, 81).bold,
    .heading: .bold,
    .border: .dim,
    .key: .color(.cyan, 81).bold,
    .selected: .color(.cyan, 117).bold.reversed,
    .field: .underlined,
    .currentField: .bold.underlined,
    .strong: .bold,
    .emphasis: .underlined,
    .code: .color(.cyan, 152),
    .continuation: .color(.magenta, 215).bold,
    .correct: .color(.green, 114).bold,
    .incorrect: .color(.red, 210).bold.underlined,
    .partial: .color(.magenta, 183).bold,
    .notice: .color(.magenta, 215).bold,
    .counting: .color(.green, 114),
  ])
}
