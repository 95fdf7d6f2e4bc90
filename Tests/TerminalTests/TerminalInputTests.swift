import TestSupport
import Testing

@Suite struct TerminalInputTests {
  @Test(arguments: [
    (PressedKey.enter, "enter"), (.tab, "tab"), (.backtab, "backtab"), (.escape, "escape"),
    (.backspace, "backspace"), (.delete, "delete"), (.insert, "insert"), (.up, "up"),
    (.down, "down"), (.left, "left"), (.right, "right"), (.home, "home"), (.end, "end"),
    (.pageUp, "pageUp"), (.pageDown, "pageDown"), (.function(1), "function(1)"),
    (.function(4), "function(4)"), (.function(5), "function(5)"), (.function(12), "function(12)"),
    (.control("c"), "control(\"c\")"), (.control("a"), "control(\"a\")"),
    (.control("s"), "control(\"s\")"), (.controlLeft, "wordLeft"), (.controlRight, "wordRight"),
    (.altLeft, "wordLeft"), (.altRight, "wordRight"),
  ])
  func `names a key`(key: PressedKey, name: String) throws {
    let program = try startFixture()
    program.press(key)
    try program.waitForEvent("key(Screen.Key.\(name))")
  }

  @Test(arguments: [
    ("\u{1B}[A", "up"), ("\u{1B}OA", "up"), ("\u{1B}[H", "home"), ("\u{1B}[4~", "end"),
    ("\u{1B}[1~", "home"), ("\u{1B}[Z", "backtab"), ("\u{1B}[1;5D", "wordLeft"),
    ("\u{1B}f", "wordRight"), ("\u{1B}[1;2A", "other"), ("\u{8}", "backspace"), ("\n", "enter"),
  ])
  func `names a key whatever way it is sent`(bytes: String, name: String) throws {
    let program = try startFixture()
    program.send(bytes)
    try program.waitForEvent("key(Screen.Key.\(name))")
  }

  @Test func `types letters of every length`() throws {
    let program = try startFixture()
    for letter in ["a", "é", "€", "漢", "😀"] {
      program.type(letter)
      try program.waitForEvent("key(Screen.Key.character(\"\(letter)\"))")
    }
  }

  @Test func `hears of the focus, and knows by then that it does`() throws {
    let program = try startFixture()
    #expect(program.screen[1].hasSuffix("focus unknown"))
    program.focus(in: false)
    try program.waitForEvent("focus(false)")
    #expect(program.screen[1].hasSuffix("focus yes"))
    program.focus(in: true)
    try program.waitForEvent("focus(true)")
  }

  @Test func `takes a paste as one event`() throws {
    let program = try startFixture()
    program.paste("two\nlines, é\u{7} and q")
    try program.waitForEvent("paste(\"two lines, é and q\")")
  }

  @Test func `repaints at once`() throws {
    let program = try startFixture()
    program.press(.control("l"))
    try program.waitForEvent("key(Screen.Key.control(\"l\"))")
    try program.waitForOutput("\u{1B}[2J", from: 100)
  }
}
