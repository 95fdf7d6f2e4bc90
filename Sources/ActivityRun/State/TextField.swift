/// A line of text that is being typed: graphemes, and the cursor between them.
package struct TextField: Equatable, Sendable {
  package private(set) var characters: [Character] = []
  /// 0 is before the first grapheme.
  package private(set) var cursor = 0

  package init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  package var text: String { String(characters) }
  package var isEmpty: Bool { characters.isEmpty }

  package mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let text): insert(text)
    case .deleteBackward: delete(from: cursor - 1, to: cursor)
    case .deleteForward: delete(from: cursor, to: cursor + 1)
    case .deleteWordBackward: delete(from: wordStart, to: cursor)
    case .deleteToStart: delete(from: 0, to: cursor)
    case .deleteToEnd: delete(from: cursor, to: characters.count)
    case .moveLeft: cursor = max(0, cursor - 1)
    case .moveRight: cursor = min(characters.count, cursor + 1)
    case .moveWordLeft: cursor = wordStart
    case .moveWordRight: cursor = wordEnd
    case .moveToStart: cursor = 0
    case .moveToEnd: cursor = characters.count
    }
  }

  /// Inserts as text, so that a combining mark joins the grapheme before the cursor.
  private mutating func insert(_ text: String) {
    let before = String(characters[..<cursor]) + text
    let after = characters[cursor...]
    characters = Array(before + String(after))
    cursor = min(characters.count, Array(before).count)
  }

  private mutating func delete(from start: Int, to end: Int) {
    let range = max(0, start)..<min(characters.count, max(end, 0))
    characters.removeSubrange(range)
    cursor = range.lowerBound
  }

  private var wordStart: Int {
    var place = cursor
    while place > 0, characters[place - 1].isWhitespace { place -= 1 }
    while place > 0, !characters[place - 1].isWhitespace { place -= 1 }
    return place
  }

  private var wordEnd: Int {
    var place = cursor
    while place < characters.count, characters[place].isWhitespace { place += 1 }
    while place < characters.count, !characters[place].isWhitespace { place += 1 }
    return place
  }
}
