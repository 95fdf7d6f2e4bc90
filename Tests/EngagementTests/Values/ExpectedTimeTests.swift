import Engagement
import Testing

@Suite struct ExpectedTimeTests {
  @Test(
    arguments: [
      (nil, 175), (-1, 60), (0, 60), (1, 60), (2, 106), (3, 123), (4, 141), (5, 149), (6, 157),
      (7, 158), (8, 158), (9, 168), (10, 172), (11, 173), (12, 175), (13, 238),
    ] as [(Int?, Int64)])
  func `words a minute by grade`(grade: Int?, words: Int64) {
    #expect(ExpectedTime.wordsPerMinute(grade: grade) == words)
  }

  @Test(
    arguments: [
      (0, nil, 0), (1, nil, 342), (175, nil, 60_000), (10, 1, 10_000), (106, 2, 60_000),
      (238, 13, 60_000), (53, 2, 30_000),
    ] as [(Int, Int?, Int64)])
  func `reading time in whole milliseconds`(words: Int, grade: Int?, milliseconds: Int64) {
    #expect(ExpectedTime.readingMilliseconds(words: words, grade: grade) == milliseconds)
  }

  @Test(
    arguments: [
      (.trueFalse, 4_000, false), (.choice, 6_000, false), (.multipleChoice, 10_000, false),
      (.numeric, 10_000, true), (.text, 20_000, true), (.extendedText, 120_000, true),
      (.elements(0), 0, false), (.elements(5), 15_000, false), (.reading, 0, false),
    ] as [(ResponseKind, Int64, Bool)])
  func `thinking time by kind of answer`(kind: ResponseKind, thinking: Int64, isConstructed: Bool) {
    #expect(kind.thinkingMilliseconds == thinking)
    #expect(kind.isConstructed == isConstructed)
  }

  @Test(
    arguments: [
      (nil, 35, .choice, 18_000),  // 12 s of reading, 6 s of thinking
      (nil, 0, .trueFalse, 4_000),
      (nil, 1, .reading, 4_000),  // at least 4 s
      (nil, 5_000, .reading, 600_000),  // at most 600 s
      (nil, 1_400, .extendedText, 600_000),  // 480 s and 120 s
      (1, 5_000, .extendedText, 1_000),  // the author knows, without bounds
      (3_600, 1, .choice, 3_600_000),
    ] as [(Int?, Int, ResponseKind, Int64)])
  func `an item's time is the author's, else reading and thinking`(
    estimatedSeconds: Int?, words: Int, kind: ResponseKind, milliseconds: Int64
  ) {
    let expected = ExpectedTime.itemMilliseconds(
      estimatedSeconds: estimatedSeconds, words: words, grade: nil, kind: kind)
    #expect(expected == milliseconds)
  }

  @Test(
    arguments: [
      (4_000, .choice, 1_000), (10_000, .choice, 1_000), (10_010, .choice, 1_001),
      (40_000, .multipleChoice, 4_000), (40_000, .elements(4), 4_000), (99_999, .trueFalse, 9_999),
      (100_000, .choice, 10_000), (600_000, .choice, 10_000), (6_000, .numeric, 1_000),
      (20_000, .text, 3_000), (40_000, .extendedText, 6_000), (66_660, .text, 9_999),
      (66_670, .text, 10_000), (600_000, .text, 10_000),
    ] as [(Int64, ResponseKind, Int64)])
  func `the rush limit is a share of the expected time, from 1 s to 10 s`(
    expected: Int64, kind: ResponseKind, limit: Int64
  ) {
    #expect(ExpectedTime.rushLimitMilliseconds(expected: expected, kind: kind) == limit)
  }
}
