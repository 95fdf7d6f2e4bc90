/// One line for windows that are too small for anything else: the longest that fits.
enum TooSmallPage {
  static func frame(size: Size, appearance: Appearance, isLeaving: Bool = false) -> Frame {
    let have = "\(size.columns)x\(size.rows)"
    let need = "\(ScreenLayout.smallest.columns)x\(ScreenLayout.smallest.rows)"
    let ways =
      isLeaving
      ? ["leave? Enter: yes, Esc: no", "leave? Enter or Esc", "leave?"]
      : [
        "window too small: have \(have), need \(need)", "window too small: need \(need)",
        "need \(need) at least", "need \(need)",
      ]
    let words = ways.first { $0.count <= size.columns } ?? ways[ways.count - 1]
    var canvas = Canvas(size: size, appearance: appearance)
    canvas.draw(StyledText(words), at: Point(column: 0, row: 0), width: size.columns)
    return canvas.frame
  }
}
