import Foundation
import TestSupport
import Testing

/// Texts of others are data: nothing of them reaches the terminal as control, and lines stay
/// straight.
@Suite struct HostileTextTests {
  /// What a text may try: bidi overrides, zero-width marks, piles, sequences, endless words.
  private static let texts = [
    "\u{202E}evil\u{202C} \u{2066}isolated\u{2069} \u{200F}\u{061C}mark",
    "zero\u{200B}width\u{200D}\u{FEFF}\u{2060}joined",
    "pile e" + String(repeating: "\u{301}", count: 300) + " end",
    "👩‍👩‍👧‍👦🏳️‍🌈👍🏽🇫🇷❤️ family",
    String(repeating: "長", count: 10_000),
    String(repeating: "w", count: 10_000),
    "\u{E000}\u{E0001}\u{FFFE}tag\u{2028}line\u{2029}paragraph\u{FFF9}annotation",
  ]

  private static func literal(_ text: String) throws -> String {
    String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
  }

  /// A text in every place where an activity has one.
  private static func activity(_ text: String) throws -> String {
    let t = try literal(text)
    return """
      { "bellwork": 1, "identifier": "hostile", "title": \(try literal(String(text.prefix(60)))),
        "description": \(t), "instructions": \(t),
        "settings": { "navigation": "free", "shuffleChoices": false },
        "stimuli": { "s": { "title": \(t), "text": \(t), "author": \(t) } },
        "items": [
          { "type": "choice", "identifier": "a", "title": \(t), "prompt": \(t), "stimulus": "s",
            "choices": [\(t), { "text": "x", "feedback": \(t) }], "correctResponse": "x",
            "hints": [\(t)], "feedback": \(t),
            "media": [{ "type": "image", "alt": \(t), "caption": \(t) }] },
          { "type": "match", "identifier": "b", "prompt": \(t),
            "pairs": [{ "left": \(t), "right": \(t), "feedback": \(t) },
              { "left": "l", "right": "r" }] },
          { "type": "order", "identifier": "c", "prompt": \(t), "choices": [\(t), "y", "z"] },
          { "type": "cloze", "identifier": "d", "prompt": \(t), "text": \(try literal(text + " {{g}}")),
            "gaps": { "g": { "type": "bank", "correctResponse": \(t) } }, "bank": [\(t), "k"] },
          { "type": "selectText", "identifier": "e", "prompt": \(t),
            "text": \(try literal("[[\(text)]] and [[run]]")), "correctResponse": ["run"] },
          { "type": "extendedText", "identifier": "f", "prompt": \(t), "grading": "self",
            "sampleAnswer": \(t), "rubric": [{ "criterion": \(t), "points": 1 }] },
          { "type": "flashcard", "identifier": "g", "prompt": \(t), "back": \(try literal(text + "!")) },
          { "type": "numeric", "identifier": "h", "prompt": \(t), "correctResponse": 1,
            "unit": \(t) } ] }
      """
  }

  @Test(arguments: HostileTextTests.texts.indices, [TerminalSize.standard, .compact])
  func `nothing of a text reaches the terminal as control`(
    index: Int, size: TerminalSize
  ) throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(
      try HostileTextTests.activity(HostileTextTests.texts[index]), to: "activities/h.json")
    let program = try desk.open(size: size)
    try program.waitFor("activit")
    program.press(.enter)
    try program.waitFor("Ada")
    program.press(.enter)
    try program.waitFor("Question 1 of 8")
    // Through every item: its page, hint, list, an answer and its feedback.
    for place in 1...8 {
      try program.waitFor("Question \(place) of 8")
      for key in [PressedKey.function(5), .function(7), .escape, .pageDown, .end] {
        program.press(key)
      }
      program.type("1")
      // A text is handed in, and then marked by its writer.
      if place == 6 {
        program.press(.control("d"))
        program.type("1")
      }
      // A card is turned before one can say anything of it.
      if place == 7 {
        program.press(.enter)
        program.type("1")
      }
      program.press(.enter)
      program.pass(seconds: 0.05)
      program.expectStraightLines()
      let next = place < 8 ? "Question \(place + 1) of 8" : "That was the last question."
      try program.pressAgain(.enter, until: next)
    }
    program.signal(SIGTERM)
    #expect(try program.end() == .exited(143))
    #expect(program.foreignControls == [])
  }

  @Test(arguments: ["\\u001b[31m", "\\u0007", "\\u009b31m", "\\u007f", "\\u0000"])
  func `a control character in a file is an error, and is not printed`(escape: String) throws {
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(
      #"""
      { "bellwork": 1, "title": "a\#(escape)b", "items": [
        { "type": "info", "identifier": "i", "prompt": "p" } ] }
      """#, to: "h.json")
    for arguments in [["run", "h.json"], ["check", "h.json"]] {
      let result = try desk.run(arguments)
      #expect(result.status == .exited(arguments[0] == "run" ? 65 : 1))
      let printed = result.output + result.error
      #expect(printed.contains("h.json:1:"))
      #expect(
        printed.unicodeScalars.allSatisfy {
          $0 == "\n" || $0.properties.generalCategory != .control
        })
    }
  }

  @Test func `names of files are data, too`() throws {
    let name = "\u{1B}[31mred\u{202E}\u{9B}.json"
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write("{ \"bellwork\": 1, ", to: "activities/\(name)")
    try desk.write(SampleActivities.example, to: "activities/ok.json")
    let checked = try desk.run(["check", "activities"])
    #expect(!(checked.output + checked.error).contains("\u{1B}"))
    let program = try desk.open()
    try program.waitFor("Eighty-four seconds", "red")
    program.press(.escape)
    program.type("q")
    #expect(try program.end() == .exited(0))
    #expect(program.foreignControls == [])
  }
}

extension TerminalProgram {
  /// The rules above and below the page reach from edge to edge.
  fileprivate func expectStraightLines() {
    let rule = String(repeating: "─", count: size.columns)
    // A mark for more text may stand on the lower one.
    let rules = screen.filter { $0.hasPrefix("─") }
    #expect(rules.first == rule)
    #expect(rules.count == 2)
    #expect(rules.last.map { $0.count == size.columns && $0.hasSuffix("─") } == true)
  }

  /// What was written besides text and the sequences that bellwork and curses use.
  fileprivate var foreignControls: [String] {
    let text = String(decoding: rawOutput, as: UTF8.self)
    let sequences = /\u{1B}(?:\[[?>=]?[0-9;]*(?:\$p|[A-Za-z@`])|[()][0AB]|[=>78MDEc])/
    let rest = text.replacing(sequences, with: "")
    let allowed: Set<Unicode.Scalar> = ["\r", "\n", "\t", "\u{8}", "\u{7}", "\u{E}", "\u{F}"]
    let foreign = rest.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator: !allowed.contains(scalar)
      default: false
      }
    }
    return Set(foreign).map { "U+" + String($0.value, radix: 16, uppercase: true) }.sorted()
  }
}
