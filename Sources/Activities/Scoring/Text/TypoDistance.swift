/// Optimal string alignment: letters added, left out, changed, or changed with their neighbour.
enum TypoDistance {
  /// The distance of two texts where it is at most `limit`, else `nil`.
  ///
  /// Looks only at the band of the table within `limit` of its diagonal: linear in the length.
  static func between(_ a: [Character], _ b: [Character], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let tooFar = limit + 1
    let width = 2 * limit + 1
    // Column `c` of the row of `i` stands for the first `i` of a and the first `i + c - limit` of b.
    var older = [Int](repeating: tooFar, count: width)
    var previous = (0..<width).map { $0 >= limit ? $0 - limit : tooFar }
    for i in a.indices.map({ $0 + 1 }) {
      var row = [Int](repeating: tooFar, count: width)
      for j in max(0, i - limit)...min(b.count, i + limit) {
        let column = j - i + limit
        row[column] =
          j == 0
          ? i : step(a, b, i, j, column: column, row: row, previous: previous, older: older)
      }
      if min(row.min() ?? 0, previous.min() ?? 0) > limit { return nil }
      (older, previous) = (previous, row)
    }
    let distance = previous[b.count - a.count + limit]
    return distance <= limit ? distance : nil
  }

  private static func step(
    _ a: [Character], _ b: [Character], _ i: Int, _ j: Int, column: Int,
    row: [Int], previous: [Int], older: [Int]
  ) -> Int {
    var best = previous[column] + (a[i - 1] == b[j - 1] ? 0 : 1)
    if column + 1 < row.count { best = min(best, previous[column + 1] + 1) }
    if column > 0 { best = min(best, row[column - 1] + 1) }
    if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
      best = min(best, older[column] + 1)
    }
    return best
  }
}
