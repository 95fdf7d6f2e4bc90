/// A key that works now, and the word for what it does.
struct FooterEntry: Equatable {
  let key: String
  let word: String

  init(key: String, word: String) {
    self.key = key
    self.word = word
  }

  /// The entry of a command by the table; in a text field with a key that is not typed.
  init(_ command: Command, word: String? = nil, isTyping: Bool = false) {
    let row = CommandTable.row(of: command)
    let keys = isTyping ? row?.keysWhileTyping : row?.keys
    self.init(key: keys?.first?.name ?? "", word: word ?? row?.footerWord ?? "")
  }

  var text: StyledText { StyledText(key, .key) + StyledText(" " + word, .muted) }
}

extension [FooterEntry] {
  /// The entries in a line of a width.
  ///
  /// Where they do not fit, those in the middle give way: the first is what one does here, the last
  /// two are help and leaving.
  func line(width: Int) -> StyledText {
    var entries = self
    while entries.count > 3, entries.text.width > width { entries.remove(at: entries.count - 3) }
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
