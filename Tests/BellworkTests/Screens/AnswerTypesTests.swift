import TestSupport
import Testing

/// One path through each type on the real program: keys in, the screen's words out.
@Suite struct AnswerTypesTests {
  private static let activity = #"""
    {
      "bellwork": 1, "identifier": "types", "title": "Every way to answer",
      "settings": {"shuffleChoices": false, "otherWindows": "allowed"},
      "stimuli": {"sea": {"title": "The sea", "text": "It comes and goes."}},
      "items": [
        {"type": "match", "identifier": "m", "prompt": "Match.", "stimulus": "sea",
         "shuffle": false,
         "pairs": [{"left": "Canada", "right": "Ottawa"}, {"left": "Italy", "right": "Rome"}]},
        {"type": "order", "identifier": "o", "prompt": "Order.", "choices": ["small", "large"]},
        {"type": "cloze", "identifier": "c", "prompt": "Fill in.",
         "text": "It {{a}} at {{b}} and turns into {{c}}, or {{d}}.",
         "gaps": {
           "a": "boils", "b": {"type": "numeric", "correctResponse": 100},
           "c": {"type": "choice", "choices": ["ice", "steam"], "correctResponse": "steam"},
           "d": {"type": "bank", "correctResponse": "mist"}},
         "bank": ["mist"]},
        {"type": "selectText", "identifier": "s", "prompt": "Mark the verb.",
         "text": "The [[dog]] [[barks]].", "correctResponse": ["barks"]},
        {"type": "extendedText", "identifier": "e", "prompt": "Why?", "grading": "self",
         "sampleAnswer": "Because.", "rubric": [{"criterion": "Says because", "points": 2}]},
        {"type": "flashcard", "identifier": "f", "prompt": "la ventana", "back": "the window"}
      ]
    }
    """#

  private func open(_ size: TerminalSize) throws -> (Desk, TerminalProgram) {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(Self.activity, to: "types.json")
    let program = try desk.open(["run", "types.json", "--go"])
    try program.waitFor("Question 1 of 6")
    try program.resize(size)
    return (desk, program)
  }

  @Test(arguments: [TerminalSize.standard, TerminalSize(columns: 40, rows: 12)])
  func `answers each type right at the keyboard`(size: TerminalSize) throws {
    let (desk, program) = try open(size)
    try program.type("1", until: "▸ Italy")
    try program.type("2", until: "Rome")
    try next(program, "✓ Italy", "Question 2 of 6")

    try program.type(" ", until: "(picked up)")
    try program.press(.down, until: "↕ 2 large")
    try program.press(.enter, until: "▸ 2 large")
    try next(program, "2 ✓ large", "Question 3 of 6")

    try program.type("boils", until: "[1▸boils")
    try program.press(.tab, until: "[2▸")
    program.paste("100\n")
    try program.waitFor("[2▸100")
    try program.press(.down, until: "[3▸")
    try program.type("2", until: "[4▸")
    try program.press(.right, until: "[4▸mist]")
    try next(program, "[3 ✓ steam]", "Question 4 of 6")

    try program.press(.right, until: "▸dog]")
    try program.press(.right, until: "▸barks]")
    try program.type(" ", until: "▸x barks]")
    try next(program, "[✓ barks]", "Question 5 of 6")

    program.type("because")
    program.press(.enter)
    try program.type("it is", until: "│ it is")
    try program.press(.control("d"), until: "1 [ ] Says because")
    try program.type("1", until: "1 [x] Says because")
    try next(program, "by your own marks: 2 of 2 points", "Question 6 of 6")

    try program.press(.enter, until: "1 ( ) I knew it")
    try program.type("1", until: "1 (•) I knew it")
    try next(program, "you knew it", "That was the last question.")
    try program.press(.enter, until: "6 of 6 right: 100% of the points")
    program.type("q")
    #expect(try program.end() == .exited(0))
    withExtendedLifetime(desk) {}
  }

  private func next(_ program: TerminalProgram, _ feedback: String, _ next: String) throws {
    try program.press(.enter, until: feedback)
    try program.press(.enter, until: next)
  }

  @Test func `shows the passage over the whole window, and keeps the answer`() throws {
    let (desk, program) = try open(TerminalSize(columns: 40, rows: 12))
    try program.type("2", until: "▸ Italy")
    try program.type("g", until: "It comes and goes.")
    try program.press(.escape, until: "▸ Italy")
    #expect(program.shows("Canada ··· Rome"))
    withExtendedLifetime(desk) {}
  }
}
