/// Reads what marks words within a line: `**bold**`, `*italic*`, `` `code` ``, `x^2^`, `H~2~O`,
/// `$math$`.
struct MarkdownInline {
  private let characters: [Character]
  private var position = 0
  private var result = StyledText()

  private init(_ characters: [Character]) { self.characters = characters }

  static func read(_ text: String) -> StyledText { read(Array(text)) }

  private static func read(_ characters: [Character]) -> StyledText {
    var reader = MarkdownInline(characters)
    while reader.position < reader.characters.count { reader.step() }
    return reader.result
  }

  private mutating func step() {
    let isTaken =
      switch characters[position] {
      case "\\": takeEscape()
      case "`": takeCode()
      case "$": takeMath()
      case "*", "_": takeEmphasis()
      case "^": takeScript("^", .raised)
      case "~": takeScript("~", .lowered)
      default: false
      }
    guard !isTaken else { return }
    result.append(String(characters[position]))
    position += 1
  }

  /// `\*` is a star.
  private mutating func takeEscape() -> Bool {
    guard position + 1 < characters.count, "\\*`$_^~".contains(characters[position + 1]) else {
      return false
    }
    result.append(String(characters[position + 1]))
    position += 2
    return true
  }

  private mutating func takeCode() -> Bool {
    guard let end = characters[(position + 1)...].firstIndex(of: "`"), end > position + 1 else {
      return false
    }
    result.append(String(characters[(position + 1)..<end]), .code)
    position = end + 1
    return true
  }

  /// What stands between dollars is not read as emphasis; the dollars go only where all of it can
  /// be shown as it is meant.
  private mutating func takeMath() -> Bool {
    guard let end = characters[(position + 1)...].firstIndex(of: "$"), end > position + 1,
      !characters[position + 1].isWhitespace, !characters[end - 1].isWhitespace,
      end + 1 == characters.count || !characters[end + 1].isNumber
    else { return false }
    let content = characters[(position + 1)..<end]
    result.append(MathText.shown(content) ?? String(characters[position...end]))
    position = end + 1
    return true
  }

  /// What is marked may hold code, scripts and emphasis of its own.
  private mutating func takeEmphasis() -> Bool {
    guard let mark = EmphasisMark(in: characters, at: position) else { return false }
    result.append(MarkdownInline.read(Array(characters[mark.content])).plain(as: mark.role))
    position = mark.end
    return true
  }

  /// `x^2^`; a text with spaces, a doubled mark and what Unicode has no form for stay as typed.
  private mutating func takeScript(_ mark: Character, _ form: ScriptForm) -> Bool {
    let start = position + 1
    guard position == 0 || characters[position - 1] != mark,
      let end = characters[start...].firstIndex(where: { $0 == mark || $0.isWhitespace }),
      characters[end] == mark, end + 1 == characters.count || characters[end + 1] != mark,
      let text = form.text(String(characters[start..<end]))
    else { return false }
    result.append(text)
    position = end + 1
    return true
  }
}
