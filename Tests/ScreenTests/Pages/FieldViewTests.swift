import ActivityRun
import Testing

@testable import Screen

@Suite struct FieldViewTests {
  private func view(_ text: String, left: Int = 0, _ minimum: Int, _ maximum: Int) -> FieldView {
    var field = TextField(text)
    for _ in 0..<left { field.apply(.moveLeft) }
    return FieldView(field, minimum: minimum, maximum: maximum)
  }

  @Test func `is filled up to its width and grows with the text`() {
    #expect(view("", 4, 10).text == "____")
    #expect(view("ab", 4, 10).text == "ab__")
    #expect(view("abcd", 4, 10).text == "abcd_")
    #expect(view("abcd", left: 4, 4, 10).cursor == 0)
  }

  @Test func `shows the part around the cursor of a longer text`() {
    #expect(view("abcdefgh", 4, 5).text == "efgh_")
    #expect(view("abcdefgh", left: 8, 4, 5).text == "abcde")
    #expect(view("日本語日本語", 4, 6).text == "本語_")
    #expect(view("日本語日本語", 4, 6).cursor == 4)
  }

  @Test func `shows no control characters`() {
    #expect(view("a\u{1B}b", 2, 9).text == "a\u{FFFD}b_")
  }
}
