extension OrderInteraction {
  /// Scores an order of the entries, given by their places in the file.
  ///
  /// Partial credit is the share of neighbours that follow one another in the right order as well
  /// (format.md 1.3).
  func outcome(order: [Int]) -> Outcome {
    let given = order.filter(entries.indices.contains).map { entries[$0] }
    guard given.count == entries.count else { return Outcome(share: 0) }
    let parts = zip(given, entries).map { $0 == $1 ? 1.0 : 0 }
    if given == entries { return Outcome(share: 1, parts: parts) }
    guard scoring == .partial, entries.count > 1 else { return Outcome(share: 0, parts: parts) }
    let followers = Set(zip(entries, entries.dropFirst()).map { [$0, $1] })
    let kept = zip(given, given.dropFirst()).count { followers.contains([$0, $1]) }
    return Outcome(share: Share.clamped(Double(kept) / Double(entries.count - 1)), parts: parts)
  }

  func words(order: [Int]) -> [String] {
    order.filter(entries.indices.contains).enumerated().map { "\($0 + 1). \(entries[$1])" }
  }

  var correctWords: [String] { words(order: Array(entries.indices)) }
}
