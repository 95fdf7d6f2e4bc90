import Screen
import Testing

@Suite struct StyledTextTests {
  @Test func `joins runs of one role`() {
    var text = StyledText("a")
    text.append("b")
    text.append("c", .strong)
    text.append("")
    #expect(text.runs == [.init("ab", .text), .init("c", .strong)])
  }

  @Test func `leaves a mark where it is cut`() {
    #expect(StyledText("abcdef").cut(to: 4, mark: "›").text == "abc›")
    #expect(StyledText("abcd").cut(to: 4, mark: "›").text == "abcd")
    #expect(StyledText("日本語").cut(to: 4, mark: "›").text == "日›")
    #expect(StyledText("abc").cut(to: 0, mark: "›").text == "")
  }
}
