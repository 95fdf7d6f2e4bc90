/// One line for windows that are too small for anything else.
enum TooSmallPage {
  static func frame(size: Size, appearance: Appearance, isLeaving: Bool = false) -> Frame {
    let have = "\(size.columns)x\(size.rows)"
    let need = "\(ScreenLayout.smallest.columns)x\(ScreenLayout.smallest.rows)"
    let words =
      isLeaving
      ? "leave? Enter: yes, Esc: no" : "window too small: have \(have), need \(need)"
    var canvas = Canvas(size: size, appearance: appearance)
    canvas.draw(StyledText(words), at: Point(column: 0, row: 0), width: size.columns)
    return canvas.frame
  }
}
