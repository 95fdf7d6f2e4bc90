extension Theme {
  /// The terminal's own two colours, nothing dim, and all that matters heavier than in `mono`:
  /// no other pair of colours is sure to be as far apart.
  static let highContrast = Theme(attributes: [
    .title: .bold.reversed,
    .heading: .bold.underlined,
    .key: .bold.reversed,
    .selected: .bold.reversed,
    .field: .bold.underlined,
    .currentField: .bold.underlined.reversed,
    .strong: .bold,
    .emphasis: .underlined,
    .code: .bold,
    .continuation: .bold.reversed,
    .correct: .bold,
    .incorrect: .bold.underlined,
    .partial: .bold.underlined,
    .notice: .bold.reversed,
    .counting: .bold,
  ])
}
