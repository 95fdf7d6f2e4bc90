/// A text that is being typed, of one line or of several: graphemes, and the cursor between them.
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
  package var isBlank: Bool { characters.allSatisfy(\.isWhitespace) }

  package mutating func apply(_ edit: TextEdit) {
    switch edit {
    case .insert(let text): insert(text)
    case .deleteBackward: delete(from: cursor - 1, to: cursor)
    case .deleteForward: delete(from: cursor, to: cursor + 1)
    case .deleteWordBackward: delete(from: wordStart, to: cursor)
    case .deleteToStart: delete(from: lineStart, to: cursor)
    case .deleteToEnd: delete(from: cursor, to: lineEnd)
    case .moveLeft: cursor = max(0, cursor - 1)
    case .moveRight: cursor = min(characters.count, cursor + 1)
    case .moveWordLeft: cursor = wordStart
    case .moveWordRight: cursor = wordEnd
    case .moveToStart: cursor = lineStart
    case .moveToEnd: cursor = lineEnd
    case .moveTo(let place): cursor = min(max(0, place), characters.count)
    }
  }

  /// Inserts as text, so that a combining mark joins the grapheme before the cursor.
  private mutating func insert(_ text: String) {
    join(String(characters[..<cursor]) + text, String(characters[cursor...]))
  }

  private mutating func delete(from start: Int, to end: Int) {
    let before = String(characters[..<max(0, start)])
    join(before, String(characters[min(characters.count, max(end, 0))...]))
  }

  /// Divides anew into graphemes: what an edit brings together may be one.
  private mutating func join(_ before: String, _ after: String) {
    characters = Array(before + after)
    cursor = min(characters.count, before.count)
  }

  /// Where the line of the cursor begins and ends.
  private var lineStart: Int {
    (characters[..<cursor].lastIndex(where: \.isNewline) ?? -1) + 1
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
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
