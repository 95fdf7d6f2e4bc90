extension Theme {
  /// Without any colour, for `NO_COLOR` and terminals that have none: bold for what is said,
  /// reverse for where one is, underline for where one types.
  static let mono = Theme(attributes: [
    .title: .bold,
    .heading: .bold,
    .key: .bold,
    .selected: .reversed,
    .field: .underlined,
    .currentField: .underlined.reversed,
    .strong: .bold,
    .emphasis: .underlined,
    .code: .bold,
    .continuation: .reversed,
    .correct: .bold,
    .incorrect: .bold.underlined,
    .partial: .bold,
    .notice: .reversed,
  ])
}
