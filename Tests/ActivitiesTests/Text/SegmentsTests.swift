import Testing

@testable import Activities

@Suite struct SegmentsTests {
  private static func cloze(_ text: String, gaps: [String]) -> [ClozeSegment] {
    let gaps = gaps.map { ClozeGap(name: $0, entry: .bank(correctWord: "x")) }
    return ClozeInteraction(text: text, gaps: gaps).segments
  }

  private static func runs(_ text: String) -> [SelectTextSegment] {
    SelectTextInteraction(text: text, runs: []).segments
  }

  @Test(
    arguments: [
      ("A {{a}} b {{b}}.", [.text("A "), .gap(0), .text(" b "), .gap(1), .text(".")]),
      ("{{b}}{{a}}", [.gap(1), .gap(0)]),
      ("no gap", [.text("no gap")]),
      ("", []),
      ("{{a", [.text("{{a")]),
      ("x {{ y {{a}}", [.text("x {{ y "), .gap(0)]),
      ("{{c}} and {{a}}", [.text("{{c}} and "), .gap(0)]),
      ("set {1}, {{a}}} end", [.text("set {1}, "), .gap(0), .text("} end")]),
      ("日本{{a}}語", [.text("日本"), .gap(0), .text("語")]),
      ("e\u{301}{{a}}\u{301}", [.text("e\u{301}"), .gap(0), .text("\u{301}")]),
    ] as [(String, [ClozeSegment])])
  func `finds the gaps of a text by name`(text: String, segments: [ClozeSegment]) {
    #expect(SegmentsTests.cloze(text, gaps: ["a", "b"]) == segments)
  }

  @Test(
    arguments: [
      ("The [[dog]] [[ran]].", [.text("The "), .run(0), .text(" "), .run(1), .text(".")]),
      ("[[a]][[a]]", [.run(0), .run(1)]),
      ("[[a", [.text("[[a")]),
      ("a ]] b [c] [[d]]", [.text("a ]] b [c] "), .run(0)]),
      ("[[a [[b]] c", [.text("[[a "), .run(0), .text(" c")]),
      ("x = [[a[0]]] + 1", [.text("x = "), .run(0), .text(" + 1")]),
    ] as [(String, [SelectTextSegment])])
  func `finds the runs of a text in their order`(text: String, segments: [SelectTextSegment]) {
    #expect(SegmentsTests.runs(text) == segments)
  }

  @Test func `keeps the brackets within a run`() {
    #expect(MarkedText.runs(of: "[[a[0]]] [[b]]").marked == ["a[0]", "b"])
  }

  @Test func `knows what is opened and never closed`() {
    #expect(MarkedText.gaps(of: "a {{b c {{d}}").unclosed == "{{b c ")
    #expect(MarkedText.gaps(of: "a {{d}}").unclosed == nil)
  }
}
