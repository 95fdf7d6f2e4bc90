import Testing

@testable import Screen

@Suite struct GapTests {
  struct Case: CustomTestStringConvertible {
    var prompt: String
    var marked: String?
    var countsDots = true
    var testDescription: String { prompt }
  }

  static let cases = [
    Case(prompt: "It is ____.", marked: "It is \u{E000}."),
    Case(prompt: "h__se", marked: "h\u{E000}se"),
    Case(prompt: "What does `__init__` do? ____", marked: "What does `__init__` do? \u{E000}"),
    Case(prompt: "one _ is none", marked: nil),
    Case(prompt: "It is .... now", marked: "It is \u{E000} now"),
    Case(prompt: "It is … now", marked: "It is \u{E000} now"),
    Case(prompt: "2, 4, 6, …", marked: nil, countsDots: false),
    Case(prompt: "well... ____", marked: "well... \u{E000}"),
    Case(prompt: "\u{E000} __", marked: "\u{FFFD} \u{E000}"),
    Case(prompt: "no gap", marked: nil),
    Case(prompt: "the __bold__ word", marked: nil),
    Case(prompt: "the __bold__ __ word", marked: "the __bold__ \u{E000} word"),
    Case(prompt: "(__) and (__)", marked: "(\u{E000}) and (__)"),
    Case(prompt: "__ is first", marked: "\u{E000} is first"),
  ]

  @Test(arguments: cases) func `finds where the answer goes`(_ sample: Case) {
    #expect(Gap.marked(sample.prompt, countsDots: sample.countsDots) == sample.marked)
  }
}
