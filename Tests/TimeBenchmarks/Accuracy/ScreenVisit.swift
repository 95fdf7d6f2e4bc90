/// What a simulated student did at one screen; milliseconds.
///
///     shown                                          left by a key
///     [ work ...... k ... | nobody there | ... k ... )
struct ScreenVisit {
  /// What the screen should take, which the rules know.
  let expected: Int64
  /// What the student worked, which no rule knows.
  let worked: Int64
  let absent: Int64
  /// Keys before the one that leaves the screen, counted from when it was shown, in order.
  let inputs: [Int64]
  let isItem: Bool

  /// From shown to left.
  var length: Int64 { worked + absent }

  /// An item: 0 to 3 keys at random moments of the work, and at times nobody there for a while.
  static func item(awayShare: Double, _ chance: inout Chance) -> ScreenVisit {
    let expected = chance.logUniform(6_000, 120_000)
    let worked = chance.logNormal(median: expected, sigma: 0.5)
    let isLeft = chance.share() < awayShare
    let leftAt = chance.uniform(0, worked)
    let absent = isLeft ? chance.logNormal(median: 180_000, sigma: 1) : 0
    let inputs = (0..<chance.number(below: 4)).map { _ in chance.uniform(0, worked) }.sorted()
    return ScreenVisit(
      expected: Int64(expected), worked: Int64(worked), absent: Int64(absent),
      inputs: inputs.map { Int64($0 < leftAt ? $0 : $0 + absent) }, isItem: true)
  }

  /// Feedback of 5 to 45 words, read at 175 words a minute, more or less.
  static func feedback(_ chance: inout Chance) -> ScreenVisit {
    let expected = chance.logUniform(1_700, 15_400)
    let worked = chance.logNormal(median: expected, sigma: 0.5)
    return ScreenVisit(
      expected: Int64(expected), worked: Int64(worked), absent: 0, inputs: [], isItem: false)
  }
}
