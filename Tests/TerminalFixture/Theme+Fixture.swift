import Screen

extension Theme {
  static var fixture: Theme {
    var title = Attributes()
    title.isBold = true
    var selected = Attributes()
    selected.isReversed = true
    return Theme(attributes: [
      .title: title, .selected: selected, .correct: Attributes(foreground: .green),
    ])
  }
}
