import TestSupport
import Testing

/// A window that is dragged about: no frame is torn, and the last size is the one that is drawn.
@Suite struct ResizeStormTests {
  @Test(arguments: SeededRandom.seeds(3))
  func `five hundred resizes lose no frame and tear none`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let desk = try Desk(config: Desk.adaConfig)
    try desk.write(SampleActivities.typed, to: "typed.json")
    let program = try desk.open(["run", "typed.json", "--go"])
    try program.waitFor("Question 1 of 2")
    program.type("Par")
    try program.waitFor("Par")
    for _ in 0..<500 {
      try program.resize(
        TerminalSize(
          columns: Int.random(in: 1...140, using: &random),
          rows: Int.random(in: 1...50, using: &random)))
    }
    for size in [TerminalSize(columns: 40, rows: 12), .standard] {
      try program.resize(size)
      // A rule as wide as the window: the frame of this size is there.
      let rule = String(repeating: "─", count: size.columns)
      try program.waitFor("Question 1 of 2", "Par", rule)
      let drawn = program.picture
      let start = program.rawOutput.count
      program.press(.control("l"))
      // The whole screen anew gives what the resize had left.
      try program.waitForOutput("\u{1B}[?2026l", from: start)
      try program.waitUntil(deadlineSeconds: patience, "the same screen") { _ in
        program.picture == drawn
      }
    }
    #expect(program.tornFrames == 0, "\(random)")
    program.type("is")
    try program.waitFor("Paris")
  }
}

extension TerminalProgram {
  /// Marks of synchronised frames that do not come in pairs.
  fileprivate var tornFrames: Int {
    let text = String(decoding: rawOutput, as: UTF8.self)
    let marks = text.matches(of: /\u{1B}\[\?2026([hl])/).map(\.output.1)
    var torn = 0
    var isOpen = false
    for mark in marks {
      if (mark == "h") == isOpen { torn += 1 }
      isOpen = mark == "h"
    }
    return torn + (isOpen ? 1 : 0)
  }
}
