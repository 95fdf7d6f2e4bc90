/// A key that works now, and the word for what it does.
struct FooterEntry: Equatable {
  let key: String
  let word: String
  /// Stays when others give way: without it one would not know how to answer.
  let isEssential: Bool

  init(key: String, word: String, isEssential: Bool = false) {
    self.key = key
    self.word = word
    self.isEssential = isEssential
  }

  /// The entry of a command by the table; in a text field with a key that is not typed.
  init(
    _ command: Command, word: String? = nil, isTyping: Bool = false, isEssential: Bool = false
  ) {
    let row = CommandTable.row(of: command)
    let keys = isTyping ? row?.keysWhileTyping : row?.keys
    self.init(
      key: keys?.first?.name ?? "", word: word ?? row?.footerWord ?? "", isEssential: isEssential)
  }

  var text: StyledText { StyledText(key, .key) + StyledText(" " + word, .muted) }
}

extension [FooterEntry] {
  /// The entries in a line of a width, and those that did not fit.
  ///
  /// Those in the middle give way first, but what is essential only after the way to leave, which
  /// help names as well: the first is what one does here, the last two are help and leaving.
  func fitted(width: Int) -> (line: StyledText, rest: [FooterEntry]) {
    var entries = self
    var rest: [FooterEntry] = []
    while entries.count > 3, entries.text.width > width {
      let middle = entries.indices.dropFirst().dropLast(2)
      let place = middle.last { !entries[$0].isEssential } ?? entries.count - 1
      rest.insert(entries.remove(at: place), at: 0)
      guard place < entries.count else { break }
    }
    while entries.count > 2, entries.text.width > width {
      rest.insert(entries.remove(at: entries.count - 2), at: 0)
    }
    return (entries.text, rest)
  }

  /// As many of the entries as fit, from the first on.
  func line(fitting width: Int) -> StyledText {
    var entries = self
    while !entries.isEmpty, entries.text.width > width { entries.removeLast() }
    return entries.text
  }

  private var text: StyledText {
    var line = StyledText()
    for entry in self {
      if !line.isEmpty { line.append("  ") }
      line.append(entry.text)
    }
    return line
  }
}
