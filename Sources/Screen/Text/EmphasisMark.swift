/// Stars and underscores that mean emphasis: `**bold**`, `__bold__`, `*italic*`, `_italic_`.
///
/// They count at the edges of words alone, so that `2*3*4`, `snake_case` and the gap `____` stay
/// what they are. Between underscores stand words: `(__) and (__)` is two gaps and nothing else.
struct EmphasisMark: Equatable {
  /// What is marked ends within so many characters: a text full of opening marks stays cheap.
  private static let longest = 1_000

  /// How many characters each of its two marks takes.
  let length: Int
  /// Where the marked text stands.
  let content: Range<Int>

  var role: Role { length == 2 ? .strong : .emphasis }
  /// Behind the closing mark.
  var end: Int { content.upperBound + length }

  /// The emphasis that opens at a place; `nil` where none does.
  init?(in characters: [Character], at place: Int) {
    for length in [2, 1] {
      if let content = EmphasisMark.content(in: characters, at: place, length: length) {
        self.length = length
        self.content = content
        return
      }
    }
    return nil
  }

  private static func content(
    in characters: [Character], at place: Int, length: Int
  ) -> Range<Int>? {
    let mark = characters[place]
    let start = place + length
    guard mark == "*" || mark == "_", start < characters.count,
      characters[place..<start].allSatisfy({ $0 == mark }), characters[start] != mark,
      mayStand(characters[start], beside: mark, closers: false),
      place == 0 || !isWordPart(characters[place - 1])
    else { return nil }
    let end = (start + 1..<min(characters.count, start + longest)).first { end in
      let after = end + length
      return after <= characters.count && characters[end..<after].allSatisfy { $0 == mark }
        && characters[end - 1] != mark
        && mayStand(characters[end - 1], beside: mark, closers: true)
        && (after == characters.count || !isWordPart(characters[after]))
    }
    return end.map { start..<$0 }
  }

  /// Whether a character may be the first or last of a marked text.
  private static func mayStand(
    _ character: Character, beside mark: Character, closers: Bool
  ) -> Bool {
    if mark == "*" { return !character.isWhitespace }
    return isWordPart(character) || (closers ? ".!?…)”’\"'`$%" : "(“‘¿¡\"'`$").contains(character)
  }

  private static func isWordPart(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "*" || character == "_"
  }
}
