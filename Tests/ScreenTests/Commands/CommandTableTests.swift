import Screen
import Testing

@Suite struct CommandTableTests {
  @Test func `has one row for each command`() {
    #expect(CommandTable.rows.map(\.command) == Command.allCases.sorted { order($0) < order($1) })
    #expect(Set(CommandTable.rows.map(\.command)) == Set(Command.allCases))
  }

  private func order(_ command: Command) -> Int {
    CommandTable.rows.firstIndex { $0.command == command } ?? .max
  }

  @Test func `gives no key two meanings`() {
    let keys = CommandTable.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test(arguments: Command.allCases) func `finds a command by each of its keys`(_ command: Command)
  {
    let keys = CommandTable.row(of: command)?.keys ?? []
    #expect(!keys.isEmpty)
    for key in keys { #expect(CommandTable.command(for: key) == command) }
  }

  @Test func `knows a letter with caps lock on`() {
    #expect(CommandTable.command(for: .character("Q")) == .quit)
    #expect(CommandTable.command(for: .character("É")) == nil)
  }

  @Test func `keeps a key for what must work while one types`() {
    let needed: [Command] = [
      .confirm, .hint, .skip, .itemList, .pause, .away, .eventViewer, .undo, .help, .quit,
    ]
    for command in needed {
      #expect(CommandTable.row(of: command)?.keysWhileTyping.isEmpty == false)
    }
  }

  @Test func `writes the README's table`() throws {
    try Picture.compare(CommandTable.markdown, with: "commands.md")
  }
}
