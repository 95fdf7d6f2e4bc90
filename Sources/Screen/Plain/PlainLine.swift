/// One line of input in plain mode, as it is read.
enum PlainLine: Equatable {
  case empty
  /// A command, and what stands behind it.
  case command(PlainCommand, String)
  /// A slash and something that is no command.
  case unknownCommand(String)
  case text(String)
  /// So many characters: nobody typed that.
  case tooLong(Int)

  /// The text without what surrounds it, for dialogs.
  var choice: String? {
    guard case .text(let text) = self else { return nil }
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
  }

  /// Characters of a line; a field of the screen takes no more at once either.
  static let limit = 4_000

  /// Reads a line: control characters are gone, `//x` is the text `/x`.
  init(_ line: String) {
    let printable = DisplayText.pasted(line, limit: .max)
    let text = printable.drop(while: \.isWhitespace)
    if printable.count > PlainLine.limit {
      self = .tooLong(printable.count)
    } else if text.isEmpty {
      self = .empty
    } else if text.hasPrefix("//") {
      self = .text(String(text.dropFirst()))
    } else if text.hasPrefix("/") {
      let word = text.prefix { !$0.isWhitespace }
      let rest = text.dropFirst(word.count).drop(while: \.isWhitespace)
      // `/g3` says the same as `/g 3`.
      let number = word.dropFirst(2)
      if let command = PlainCommand(letter: word.dropFirst()) {
        self = .command(command, String(rest))
      } else if word.dropFirst().first?.lowercased() == "g", Int(number) != nil {
        self = .command(.goTo, String(number))
      } else {
        self = .unknownCommand(String(word))
      }
    } else {
      self = .text(printable)
    }
  }
}
