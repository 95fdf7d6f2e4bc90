/// Finds what was probably meant: the nearest of the words that would be right.
package enum Spelling {
  /// Longer texts are not compared letter by letter.
  private static let longest = 200

  /// The nearest candidate within two letters, or within a third of the length.
  ///
  /// Upper and lower case do not count; more than half of a word is never a slip.
  package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    guard !letters.isEmpty, letters.count <= longest else { return nil }
    var best: (candidate: String, distance: Int)?
    for candidate in candidates {
      let other = Array(candidate.lowercased())
      guard other.count <= longest, candidate != word else { continue }
      let allowed = min(max(2, letters.count / 3), max(letters.count, other.count) / 2)
      let limit = min(allowed, (best?.distance ?? .max - 1) - 1)
      guard abs(letters.count - other.count) <= limit else { continue }
      let distance = distance(letters, other)
      if distance <= limit { best = (candidate, distance) }
    }
    return best?.candidate
  }

  /// Optimal string alignment: insertions, deletions, changes, and swaps of neighbours.
  static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in a.indices {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for j in b.indices {
        let change = previous[j] + (a[i] == b[j] ? 0 : 1)
        var cost = min(change, previous[j + 1] + 1, current[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        current.append(cost)
      }
      before = previous
      previous = current
    }
    return previous[b.count]
  }
}
