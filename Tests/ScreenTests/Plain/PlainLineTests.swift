import Testing

@testable import Screen

@Suite struct PlainLineTests {
  @Test(arguments: [
    ("", PlainLine.empty), ("  \t ", .empty), ("Paris", .text("Paris")), (" a b ", .text(" a b ")),
    ("/h", .command(.hint, "")), (" /H ", .command(.hint, "")), ("/?", .command(.help, "")),
    ("/g 3", .command(.goTo, "3")), ("/g3", .command(.goTo, "3")), ("/g", .command(.goTo, "")),
    ("/hint", .unknownCommand("/hint")), ("/", .unknownCommand("/")),
    ("/½", .unknownCommand("/½")), ("//x", .text("/x")), ("//", .text("/")), ("1/2", .text("1/2")),
    ("a\u{1B}[31mb\u{7}", .text("a[31mb")), ("a\u{0}\u{85}b", .text("ab")),
    ("1\t2", .text("1 2")), ("\u{FFFD}", .text("\u{FFFD}")),
  ])
  func `reads`(line: String, read: PlainLine) {
    #expect(PlainLine(line) == read)
  }

  @Test func `takes no line that nobody typed`() {
    #expect(PlainLine(String(repeating: "x", count: 4_000)) != .tooLong(4_000))
    #expect(PlainLine(String(repeating: "x", count: 4_001)) == .tooLong(4_001))
    #expect(PlainLine(String(repeating: "é\u{301}", count: 500_000)) == .tooLong(500_000))
  }

  @Test func `each command has a letter of its own`() {
    let letters = PlainCommand.allCases.map(\.letter)
    #expect(Set(letters).count == letters.count)
    for command in PlainCommand.allCases {
      #expect(PlainCommand(letter: String(command.letter)) == command)
    }
  }

  @Test(arguments: [
    (0, "a"), (25, "z"), (26, "aa"), (51, "az"), (52, "ba"), (701, "zz"), (702, "aaa"),
  ])
  func `letters name places`(place: Int, letters: String) {
    #expect(PlainLetters.letter(place) == letters)
    #expect(PlainLetters.place(letters) == place)
    #expect(PlainLetters.place(letters.uppercased()) == place)
  }

  @Test(arguments: ["", "1", "é", "a1", "aaaaa", "-"])
  func `other things name none`(text: String) {
    #expect(PlainLetters.place(text) == nil)
  }
}
