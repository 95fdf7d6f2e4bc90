/// An accepted answer in which `*` stands for any text, also for none (format.md 1.3).
struct WildcardPattern: Sendable {
  /// What stands before, between and after the stars.
  private let pieces: [ArraySlice<Character>]

  init(_ characters: [Character]) {
    pieces = characters.split(separator: "*", omittingEmptySubsequences: false)
  }

  func matches(_ text: [Character]) -> Bool {
    var steps = 0
    return matches(text, countingSteps: &steps)
  }

  /// Whether the whole text fits; takes at most a few steps for each character of both.
  ///
  /// The first piece must begin the text and the last must end it; each of the others is taken
  /// where it first occurs, which leaves the most room for the rest.
  /// - Parameters:
  ///   - text: Normalised as the pattern was.
  ///   - steps: Raised by the number of comparisons, so that tests need no clock.
  /// - Returns: Whether it fits.
  func matches(_ text: [Character], countingSteps steps: inout Int) -> Bool {
    guard let first = pieces.first, let last = pieces.last, pieces.count > 1 else {
      steps += text.count
      return pieces.first.map { $0.elementsEqual(text) } ?? text.isEmpty
    }
    steps += first.count + last.count
    guard text.count >= first.count + last.count, text.starts(with: first),
      text.suffix(last.count).elementsEqual(last)
    else { return false }
    var rest = text[first.count..<(text.count - last.count)]
    for piece in pieces.dropFirst().dropLast() {
      guard let end = Self.endOfFirst(Array(piece), in: rest, countingSteps: &steps) else {
        return false
      }
      rest = rest[end...]
    }
    return true
  }

  /// Where the first occurrence of a piece ends, after Knuth, Morris and Pratt.
  private static func endOfFirst(
    _ piece: [Character], in text: ArraySlice<Character>, countingSteps steps: inout Int
  ) -> Int? {
    guard !piece.isEmpty else { return text.startIndex }
    guard piece.count <= text.count else { return nil }
    let borders = borders(of: piece, countingSteps: &steps)
    var matched = 0
    for index in text.indices {
      steps += 1
      while matched > 0, text[index] != piece[matched] {
        matched = borders[matched - 1]
        steps += 1
      }
      if text[index] == piece[matched] { matched += 1 }
      if matched == piece.count { return index + 1 }
    }
    return nil
  }

  /// For each prefix, the length of the longest shorter prefix that also ends it.
  private static func borders(of piece: [Character], countingSteps steps: inout Int) -> [Int] {
    var borders = [Int](repeating: 0, count: piece.count)
    var length = 0
    for index in piece.indices.dropFirst() {
      steps += 1
      while length > 0, piece[index] != piece[length] {
        length = borders[length - 1]
        steps += 1
      }
      if piece[index] == piece[length] { length += 1 }
      borders[index] = length
    }
    return borders
  }
}
