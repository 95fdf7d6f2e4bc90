import Testing

@testable import Engagement

@Suite struct LabelledIntervalListTests {
  @Test(
    arguments: [
      ("aaaaaaiiiaaaa", "....[------).", "aaaarriiirraa", Int64(4)),
      ("aaaa", "[---)", "rrrr", 4),
      ("iiii", "[---)", "iiii", 0),
      ("aaiaa", "[-)...", "rriaa", 2),
      ("aaiaa", "...[-)", "aairr", 2),
      ("aaaaaa", "..[-)..", "aarraa", 2),
      ("iaaaai", "[-----)", "irrrri", 4),
      ("aaaa", "....[--)", "aaaa", 0),
    ] as [(String, String, String, Int64)])
  func `relabels active time within a stretch`(
    before: String, stretch: String, after: String, moved: Int64
  ) throws {
    var list = pieces(before)
    let within = try #require(Interval.drawn(stretch).first)
    let count = list.relabel(.active, as: .rushing, within: within)
    #expect(list.merged() == pieces(after))
    #expect(count == moved)
  }

  @Test func `joins neighbours of one label that touch, and no others`() {
    let one = LabelledInterval(.active, Interval(start: 0, end: 2))
    let touching = LabelledInterval(.active, Interval(start: 2, end: 5))
    let other = LabelledInterval(.idle, Interval(start: 5, end: 6))
    let apart = LabelledInterval(.idle, Interval(start: 8, end: 9))
    #expect(
      [one, touching, other, apart].merged() == [
        LabelledInterval(.active, Interval(start: 0, end: 5)), other, apart,
      ])
    #expect([LabelledInterval]().merged() == [])
  }

  /// One millisecond a letter.
  private func pieces(_ letters: String) -> [LabelledInterval] {
    letters.enumerated().compactMap { column, letter in
      Label.allCases.first { $0.letter == letter }.map {
        LabelledInterval($0, Interval(start: Int64(column), end: Int64(column + 1)))
      }
    }.merged()
  }
}
