/// The words somebody typed to find a text with.
package struct SearchWords: Equatable, Sendable {
  private let words: [[Character]]

  package init(_ typed: String) {
    words = SearchText(typed).characters.split(separator: " ").map(Array.init)
  }

  /// Without a word everything is found.
  package var isEmpty: Bool { words.isEmpty }

  /// Whether each word stands somewhere in the text, in any order.
  package func areAll(in text: SearchText) -> Bool {
    words.allSatisfy { SearchWords.stands($0, in: text.characters) }
  }

  private static func stands(_ word: [Character], in text: [Character]) -> Bool {
    guard let first = word.first, word.count <= text.count else { return word.isEmpty }
    return (0...text.count - word.count).contains { start in
      text[start] == first && text[start..<start + word.count].elementsEqual(word)
    }
  }
}
