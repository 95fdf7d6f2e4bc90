/// How much of a terminal of 80 columns and 24 lines an item takes.
enum ScreenLength {
  /// What is left of a line and of the screen beside borders, title, status and keys.
  private static let columns = 76
  private static let lines = 18

  /// The number of screens, where one does not hold the item.
  static func screens(_ item: Item) -> Int? {
    let drawings = item.media.map { media in
      guard case .lines(let lines)? = media.ascii else { return 1 }
      return lines.count
    }
    let rows =
      rows(of: item.prompt) + drawings.reduce(0, +) + rows(of: item.interaction)
    return rows > lines ? (rows + lines - 1) / lines : nil
  }

  /// What stands below the prompt, as far as the item itself says how long it is.
  private static func rows(of interaction: Interaction) -> Int {
    switch interaction {
    case .choice(let choice): rows(ofList: choice.choices.map(\.text))
    case .match(let match): rows(ofList: match.pairs.map(\.left) + match.options)
    case .order(let order): rows(ofList: order.entries)
    case .cloze(let cloze): rows(of: plainText(cloze)) + (cloze.bank.isEmpty ? 0 : 1)
    case .selectText(let marked):
      rows(of: MarkedText.runs(of: marked.text).pieces.map(\.text).joined())
    case .extendedText(let writing): writing.lines ?? 0
    case .trueFalse, .textEntry, .numeric, .flashcard, .info: 0
    }
  }

  private static func rows(of text: String) -> Int {
    text.isEmpty ? 0 : TextWidth.rows(text, columns: columns)
  }

  private static func rows(ofList texts: [String]) -> Int {
    texts.reduce(0) { $0 + TextWidth.rows($1, columns: columns - 6) }
  }

  /// The text with each gap as wide as what belongs in it.
  private static func plainText(_ cloze: ClozeInteraction) -> String {
    cloze.segments.map { segment in
      switch segment {
      case .text(let text): text
      case .gap(let place): cloze.gaps[place].correctWords
      }
    }.joined()
  }
}
