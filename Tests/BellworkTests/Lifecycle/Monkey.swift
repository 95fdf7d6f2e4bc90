import Glibc
import TestSupport

/// Somebody who presses anything, on the real program, and opens it again where that ended it.
struct Monkey {
  private let desk: Desk
  private let arguments: [String]
  private(set) var program: TerminalProgram
  private(set) var acts = 0
  /// How often keys led out of the program.
  private(set) var exits = 0
  private var random: SeededRandom

  init(_ desk: Desk, _ arguments: [String], seed: UInt64) throws {
    self.desk = desk
    self.arguments = arguments
    random = SeededRandom(seed: seed)
    program = try desk.open(arguments)
    try awaitScreen()
  }

  /// So many keys, pastes, focus reports and resizes.
  mutating func play(acts count: Int) throws {
    let end = acts + count
    while acts < end {
      try act()
      acts += 1
      // Now and then it waits for a frame, or all keys would meet the first screens alone.
      if Int.random(in: 0..<6, using: &random) == 0 { program.pass(seconds: 0.002) }
      if acts % 20 == 0 { try openAgainIfEnded() }
    }
    try openAgainIfEnded()
  }

  /// Ends as the machine's shutdown would.
  mutating func end() throws -> TestSupport.ExitStatus {
    try program.resize(.standard)
    program.signal(SIGTERM)
    return try program.end()
  }

  private mutating func act() throws {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<24: program.press(.enter)
    case 24..<40: program.type(one(of: ["1", "2", "3", "4", "a", "b", "t", "f", " ", "j", "k"]))
    case 40..<60: program.press(one(of: Monkey.keys))
    case 60..<70: program.type(one(of: ["x", "é", "日本", "e\u{301}", "👩‍👩‍👧", "42", "Lima", "~"]))
    case 70..<78: program.press(.function(Int.random(in: 1...12, using: &random)))
    case 78..<82: program.focus(in: .random(using: &random))
    case 82..<86: try program.resize(size())
    case 86..<89: program.paste(one(of: Monkey.pastes))
    case 89..<92: program.send(one(of: Monkey.bytes))
    case 92..<98:
      program.type(one(of: ["s", "h", "r", "v", "p", "u", "?", "w", "[", "]", "o", "n"]))
    case 98: program.press(.control(one(of: Array("abdehjklmnoprstuvwxy"))))
    default: program.type("q")
    }
  }

  private static let keys: [PressedKey] = [
    .tab, .backtab, .escape, .backspace, .delete, .insert, .up, .down, .down, .left, .right, .home,
    .end, .pageUp, .pageDown, .controlLeft, .controlRight, .altLeft, .altRight,
  ]

  private static let pastes = [
    "Lima", "two words and\nanother line", "\u{1B}[31mred\u{7}", "日本語のテキスト", "\u{202E}abc",
    String(repeating: "long ", count: 300),
  ]

  /// What no keyboard sends: halves of sequences, controls, bytes that are no UTF-8's beginning.
  private static let bytes = [
    "\u{1B}", "\u{1B}[", "\u{1B}[I", "\u{1B}[O", "\u{1B}[200~half", "\u{1B}[201~", "\u{1B}O",
    "\u{1B}[?1004;1$y", "\u{1B}[999;999H", "\u{1}\u{2}\u{7f}", "\u{85}",
  ]

  private mutating func one<Element>(of elements: [Element]) -> Element {
    elements[Int.random(in: elements.indices, using: &random)]
  }

  private mutating func size() -> TerminalSize {
    if Int.random(in: 0..<3, using: &random) == 0 { return .standard }
    return TerminalSize(
      columns: Int.random(in: 1...130, using: &random), rows: Int.random(in: 1...45, using: &random)
    )
  }

  private mutating func openAgainIfEnded() throws {
    guard let status = program.endedAs else { return }
    guard status == .exited(0) else {
      throw TestFailure("ended with \(status) after \(acts) acts, \(random): \(program.tail())")
    }
    exits += 1
    program = try desk.open(arguments)
    try awaitScreen()
  }

  private func awaitScreen() throws {
    try program.waitUntil(deadlineSeconds: patience, "the run") { lines in
      lines.contains { $0.contains("leave") }
    }
  }
}
