/// Puts a whole screen together: title, rules, body, status and footer.
struct ScreenFrame {
  var title: StyledText
  /// At the right end of the title line.
  var place: StyledText
  var regions: [Region]
  var status: StyledText
  var footer: [FooterEntry]
  /// Whether what does not fit into the footer stands on the rule above it.
  var showsRest = false

  func frame(layout: ScreenLayout, appearance: Appearance) -> Frame {
    var canvas = Canvas(size: layout.size, appearance: appearance)
    drawTitle(on: &canvas, layout)
    canvas.rule(row: layout.upperRuleRow)
    for region in regions { region.draw(on: &canvas) }
    canvas.rule(row: layout.lowerRuleRow)
    let scrollMark = drawScrollMark(on: &canvas, layout)
    let start = ScreenLayout.margin
    canvas.draw(
      status, at: Point(column: start, row: layout.statusRow), width: layout.lineWidth)
    let fitted = footer.fitted(width: layout.lineWidth)
    canvas.draw(
      fitted.line, at: Point(column: start, row: layout.footerRow), width: layout.lineWidth)
    if showsRest {
      let rest = fitted.rest.line(fitting: layout.lineWidth - scrollMark - 3)
      if !rest.isEmpty {
        canvas.draw(
          StyledText(" ") + rest + StyledText(" "),
          at: Point(column: start - 1, row: layout.lowerRuleRow), width: layout.lineWidth)
      }
    }
    return canvas.frame
  }

  private func drawTitle(on canvas: inout Canvas, _ layout: ScreenLayout) {
    let start = ScreenLayout.margin
    let placeWidth = min(place.width, layout.lineWidth / 2)
    let room = layout.lineWidth - placeWidth - (placeWidth > 0 ? 2 : 0)
    canvas.draw(title, at: Point(column: start, row: layout.titleRow), width: room)
    canvas.draw(
      place, at: Point(column: start + layout.lineWidth - placeWidth, row: layout.titleRow),
      width: placeWidth)
  }

  /// Says on the lower rule which keys show more; returns the cells that takes.
  private func drawScrollMark(on canvas: inout Canvas, _ layout: ScreenLayout) -> Int {
    var keys: [String] = []
    for region in regions {
      let (up, down) = region.moreKeys
      if region.hasMoreAbove, !keys.contains(up) { keys.append(up) }
      if region.hasMoreBelow, !keys.contains(down) { keys.append(down) }
    }
    guard !keys.isEmpty else { return 0 }
    let mark = StyledText(" more: ", .muted) + StyledText(keys.joined(separator: " ") + " ", .key)
    let width = min(mark.width, layout.lineWidth)
    canvas.draw(
      mark,
      at: Point(
        column: layout.size.columns - ScreenLayout.margin - width, row: layout.lowerRuleRow),
      width: width)
    return width
  }
}
