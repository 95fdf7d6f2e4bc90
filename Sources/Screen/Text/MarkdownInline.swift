/// Reads emphasis within a line: `**bold**`, `*italic*`, `` `code` ``; `$math$` stays as typed.
///
/// A star counts only at the edge of a word, so that `2*3*4` and `2 * 3` stay what they are.
struct MarkdownInline {
  private let characters: [Character]
  private var position = 0
  private var result = StyledText()

  private init(_ text: String) { characters = Array(text) }

  static func read(_ text: String) -> StyledText {
    var reader = MarkdownInline(text)
    while reader.position < reader.characters.count { reader.step() }
    return reader.result
  }

  private mutating func step() {
    let isTaken =
      switch characters[position] {
      case "\\": takeEscape()
      case "`": takeCode()
      case "$": takeMath()
      case "*": takeStars("**", .strong) || takeStars("*", .emphasis)
      default: false
      }
    guard !isTaken else { return }
    result.append(String(characters[position]))
    position += 1
  }

  /// `\*` is a star.
  private mutating func takeEscape() -> Bool {
    guard position + 1 < characters.count, "\\*`$_".contains(characters[position + 1]) else {
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

  /// Dollars stay: what stands between them is not read as emphasis.
  private mutating func takeMath() -> Bool {
    guard let end = characters[(position + 1)...].firstIndex(of: "$"), end > position + 1,
      !characters[position + 1].isWhitespace, !characters[end - 1].isWhitespace,
      end + 1 == characters.count || !characters[end + 1].isNumber
    else { return false }
    result.append(String(characters[position...end]))
    position = end + 1
    return true
  }

  private mutating func takeStars(_ mark: String, _ role: Role) -> Bool {
    let start = position + mark.count
    guard matches(mark, at: position), start < characters.count, characters[start] != "*",
      !characters[start].isWhitespace, position == 0 || !isWordPart(characters[position - 1])
    else { return false }
    guard let end = (start..<characters.count).first(where: { isClosing(mark, at: $0) }) else {
      return false
    }
    result.append(String(characters[start..<end]), role)
    position = end + mark.count
    return true
  }

  private func isClosing(_ mark: String, at place: Int) -> Bool {
    let after = place + mark.count
    return matches(mark, at: place) && !characters[place - 1].isWhitespace
      && (after == characters.count || !isWordPart(characters[after]))
  }

  private func matches(_ mark: String, at place: Int) -> Bool {
    characters[place...].starts(with: Array(mark))
  }

  private func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "*"
  }
}
