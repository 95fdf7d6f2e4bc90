import Screen
import Testing

@Suite struct CanvasTests {
  private func drawn(_ text: String, width: Int, columns: Int = 8) -> Frame {
    var canvas = Canvas(size: Size(columns: columns, rows: 2), appearance: .unicode)
    canvas.draw(StyledText(text), at: Point(column: 1, row: 0), width: width)
    return canvas.frame
  }

  @Test func `cuts at the width and at the edge`() {
    #expect(drawn("abcdef", width: 3).lines == [" ab›", ""])
    #expect(drawn("abcdefghi", width: 20).lines == [" abcdef›", ""])
  }

  @Test func `gives a wide letter its right half`() {
    let frame = drawn("日x", width: 6)
    #expect(frame[1, 0].text == "日")
    #expect(frame[2, 0].isRightHalf)
    #expect(frame[3, 0].text == "x")
  }

  @Test func `draws nothing beyond the screen`() {
    var canvas = Canvas(size: Size(columns: 2, rows: 1), appearance: .unicode)
    canvas.draw(StyledText("a"), at: Point(column: 0, row: 1), width: 2)
    canvas.draw(StyledText("a"), at: Point(column: 5, row: 0), width: 2)
    canvas.placeCursor(Point(column: 2, row: 0))
    #expect(canvas.frame == Frame(size: Size(columns: 2, rows: 1)))
  }
}
