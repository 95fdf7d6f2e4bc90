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
    var rows = TextWidth.rows(item.prompt, columns: columns) + drawings.reduce(0, +)
    if case .choice(let interaction) = item.interaction {
      rows += interaction.choices.reduce(0) {
        $0 + TextWidth.rows($1.text, columns: columns - 6)
      }
    }
    return rows > lines ? (rows + lines - 1) / lines : nil
  }
}
