/// Where in a prompt the answer goes (format.md 1.3, Gap writing).
enum Gap {
  /// Stands for the gap while the text is read; of private use, and taken out of authors' texts.
  static let mark: Character = "\u{E000}"

  /// The prompt with its gap marked; `nil` where there is none.
  ///
  /// The longest row of two or more underscores that mark no emphasis, so that `__bold__` and
  /// `__init__` are no gaps; else, where dots count, four dots or an ellipsis. In a numeric prompt
  /// dots are part of a sequence.
  static func marked(_ prompt: String, countsDots: Bool) -> String? {
    let text = prompt.replacing(String(mark), with: "\u{FFFD}")
    guard
      let range = longestRow(of: "_", atLeast: 2, in: text)
        ?? (countsDots ? longestRow(of: ".", atLeast: 4, in: text) : nil)
        ?? (countsDots ? text.firstRange(of: "…") : nil)
    else { return nil }
    return text.replacingCharacters(in: range, with: mark)
  }

  /// Where the underscores of emphasis stand.
  private static func emphasisMarks(in text: String) -> Set<Int> {
    let characters = Array(text)
    var places: Set<Int> = []
    var place = 0
    while place < characters.count {
      guard characters[place] == "_", let mark = EmphasisMark(in: characters, at: place) else {
        place += 1
        continue
      }
      places.formUnion([place, mark.content.upperBound])
      place = mark.end
    }
    return places
  }

  private static func longestRow(
    of character: Character, atLeast minimum: Int, in text: String
  ) -> Range<String.Index>? {
    var best: Range<String.Index>?
    var bestCount = minimum - 1
    let emphasis = emphasisMarks(in: text)
    var place = text.startIndex
    while let start = text[place...].firstIndex(of: character) {
      let end = text[start...].firstIndex { $0 != character } ?? text.endIndex
      let count = text.distance(from: start, to: end)
      if count > bestCount, !emphasis.contains(text.distance(from: text.startIndex, to: start)) {
        best = start..<end
        bestCount = count
      }
      place = end
    }
    return best
  }
}

extension String {
  fileprivate func replacingCharacters(
    in range: Range<String.Index>, with mark: Character
  ) -> String {
    String(self[..<range.lowerBound]) + String(mark) + String(self[range.upperBound...])
  }
}
