/// How long a screen should take a focused student, and the rush limit that follows from it.
package enum ExpectedTime {
  /// Words a minute of silent reading with comprehension, median by grade (Taylor's norms for
  /// grades 2 to 12; below that, oral reading at the end of grade 1, Hasbrouck and Tindal 2017;
  /// above, adults, Brysbaert 2019).
  package static func wordsPerMinute(grade: Int?) -> Int64 {
    guard let grade else { return 175 }
    let silent: [Int64] = [106, 123, 141, 149, 157, 158, 158, 168, 172, 173, 175]
    if grade < 2 { return 60 }
    return grade > 12 ? 238 : silent[grade - 2]
  }

  /// Milliseconds to read so many words at a grade's pace.
  package static func readingMilliseconds(words: Int, grade: Int?) -> Int64 {
    Int64(words) * 60_000 / wordsPerMinute(grade: grade)
  }

  /// Milliseconds for an item: the author's estimate, else reading and thinking, 4 s to 600 s.
  package static func itemMilliseconds(
    estimatedSeconds: Int?, words: Int, grade: Int?, kind: ResponseKind
  ) -> Int64 {
    if let estimatedSeconds { return Int64(estimatedSeconds) * 1_000 }
    let sum = readingMilliseconds(words: words, grade: grade) + kind.thinkingMilliseconds
    return min(max(sum, 4_000), 600_000)
  }

  /// An answer faster than this cannot have been read: 10% of the expected time for picked
  /// answers, 15% for constructed ones, 1 s to 10 s (Wise and Ma 2012, NT10; reliability.md C.1).
  package static func rushLimitMilliseconds(expected: Int64, kind: ResponseKind) -> Int64 {
    min(max(expected * (kind.isConstructed ? 15 : 10) / 100, 1_000), 10_000)
  }
}
