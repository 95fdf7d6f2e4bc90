/// The one table of commands: key map, footer, help screen and README come from it (design.md 7).
package enum CommandTable {
  package static let rows: [CommandRow] = [
    CommandRow(
      .pick, characters("123456789abcde"), "pick",
      "pick that choice; where several are right, tick or untick it; in an order: to that place"),
    CommandRow(.pickTrue, [.character("t")], "true", "pick True, where there is true or false"),
    CommandRow(.pickFalse, [.character("f")], "false", "pick False, where there is true or false"),
    CommandRow(
      .moveUp, [.up, .character("k")], "up", "move up; where one choice is right, moving picks"),
    CommandRow(
      .moveDown, [.down, .character("j")], "down",
      "move down; where one choice is right, moving picks"),
    CommandRow(
      .tick, [.character(" ")], "tick",
      "tick or untick, where several are right; pick up or put down an entry; turn a card"),
    CommandRow(
      .confirm, [.enter], "confirm",
      "confirm the answer; after an answer: go on; at the end: finish"
    ),
    CommandRow(
      .handIn, [.control("d"), .function(9)], "hand in",
      "hand in a text of several lines, where Enter begins a new one"),
    CommandRow(
      .previousPart, [.backtab], "back", "to the gap, the row or the word before"),
    CommandRow(.nextPart, [.tab], "next", "to the next gap, row or word"),
    CommandRow(
      .previousItem, [.left, .character("[")], "previous",
      "previous question, where you may go back; Left at a row or a gap: another option"
    ),
    CommandRow(
      .nextItem, [.right, .character("]")], "next",
      "next question, where you may go ahead; Right at a row or a gap: another option"),
    CommandRow(
      .undo, [.character("u"), .function(8)], "undo",
      "take back the last answer, while nothing has been revealed"),
    CommandRow(.hint, [.character("h"), .function(5)], "hint", "next hint"),
    CommandRow(.skip, [.character("s"), .function(6)], "skip", "skip this question"),
    CommandRow(
      .itemList, [.character("r"), .function(7)], "questions", "list of questions"),
    CommandRow(
      .passage, [.character("g"), .function(12)], "passage",
      "the passage of the question, over the whole window"),
    CommandRow(
      .openMedia, [.character("o"), .control("o"), .function(11)], "open",
      "open the picture, the sound or the film outside, where that works"),
    CommandRow(
      .pause, [.character("p"), .function(2)], "pause",
      "pause; any key goes on, and is not taken as an answer"),
    CommandRow(
      .away, [.function(3)], "away", "say that you are away; any key says that you are back"),
    CommandRow(
      .eventViewer, [.character("v"), .function(4)], "what is sent",
      "what is sent: the reports of this run so far, and the time not sent yet"),
    CommandRow(.pageUp, [.pageUp], "up", "scroll a long text up"),
    CommandRow(.pageDown, [.pageDown], "down", "scroll a long text down"),
    CommandRow(.toStart, [.home], "top", "scroll to the top"),
    CommandRow(.toEnd, [.end], "bottom", "scroll to the bottom"),
    CommandRow(
      .redoWrong, [.character("w")], "redo the wrong ones",
      "on the results: practise the questions that went wrong; nothing is recorded"),
    CommandRow(.help, [.character("?"), .function(1)], "help", "help"),
    CommandRow(.back, [.escape], "back", "go back; never leaves and never throws text away"),
    CommandRow(.redraw, [.control("l")], "redraw", "draw the screen anew"),
    CommandRow(.suspend, [.control("z")], "suspend", "stop the program; `fg` in the shell goes on"),
    CommandRow(
      .quit, [.character("q"), .function(10), .control("c")], "leave",
      "leave: keep the run, give it up, or stay; a second Ctrl-C leaves at once"),
  ]

  private static let byKey: [Key: Command] = Dictionary(
    rows.flatMap { row in row.keys.map { ($0, row.command) } }, uniquingKeysWith: { a, _ in a })

  private static func characters(_ text: String) -> [Key] { text.map(Key.character) }

  /// What a key asks for; with caps lock on a letter means the same.
  package static func command(for key: Key) -> Command? { byKey[key.lowercased] }

  /// The row of a command; the table has one for each (a test holds that).
  package static func row(of command: Command) -> CommandRow? {
    rows.first { $0.command == command }
  }
}
