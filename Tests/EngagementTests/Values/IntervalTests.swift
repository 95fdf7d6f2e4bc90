import Engagement
import Testing

@Suite struct IntervalTests {
  /// Two stretches of a drawing, and what the algebra makes of them.
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let a: String
    let b: String
    /// What both have in common.
    let common: String
    /// What is left of the first without the second.
    let rest: String
  }

  @Test(arguments: [
    Case(testDescription: "apart", a: "[---).......", b: ".......[--).", common: "", rest: "[---)"),
    Case(
      testDescription: "touching", a: "[---).......", b: "....[-).....", common: "", rest: "[---)"),
    Case(
      testDescription: "overlapping at the end", a: "[------)....", b: "....[-----).",
      common: "....[--)", rest: "[---)"),
    Case(
      testDescription: "overlapping at the start", a: "....[-----).", b: "[------)....",
      common: "....[--)", rest: ".......[--)"),
    Case(
      testDescription: "the second inside", a: "[---------).", b: "...[---)....",
      common: "...[---)", rest: "[--)...[--)"),
    Case(
      testDescription: "the first inside", a: "...[---)....", b: "[---------).",
      common: "...[---)", rest: ""),
    Case(testDescription: "the same", a: ".[-----)", b: ".[-----)", common: ".[-----)", rest: ""),
    Case(
      testDescription: "the same start", a: ".[-----)", b: ".[--)...", common: ".[--)",
      rest: "....[--)"),
    Case(
      testDescription: "the same end", a: ".[-----)", b: "....[--)", common: "....[--)",
      rest: ".[--)"),
  ])
  func `cuts as drawn`(example: Case) throws {
    let a = try #require(Interval.drawn(example.a).first)
    let b = try #require(Interval.drawn(example.b).first)
    #expect(a.intersection(b).map { [$0] } ?? [] == Interval.drawn(example.common))
    #expect(b.intersection(a) == a.intersection(b))
    #expect(a.overlaps(b) == !example.common.isEmpty)
    #expect(a.subtracting(b) == Interval.drawn(example.rest))
  }

  @Test func `start belongs to it, end does not`() {
    let interval = Interval(start: 3, end: 5)
    #expect((2...6).filter(interval.contains) == [3, 4])
    #expect(interval.milliseconds == 2)
  }

  @Test func `an empty one holds nothing and cuts nothing`() {
    let empty = Interval(start: 4, end: 4)
    let whole = Interval(start: 0, end: 9)
    #expect(empty.isEmpty && !whole.isEmpty)
    #expect(!empty.contains(4))
    #expect(!empty.overlaps(whole) && !whole.overlaps(empty))
    #expect(empty.intersection(whole) == nil)
    #expect(whole.subtracting(empty) == [whole])
    #expect(empty.subtracting(whole) == [])
  }

  @Test func `what is cut away and what is left make the whole, for all small intervals`() {
    let all = (Int64(0)...5).flatMap { start in
      (start...5).map { Interval(start: start, end: $0) }
    }
    for a in all {
      for b in all {
        let common = a.intersection(b)
        let pieces = a.subtracting(b)
        let inside = (Int64(0)...5).filter { a.contains($0) && b.contains($0) }
        let left = (Int64(0)...5).filter { a.contains($0) && !b.contains($0) }
        #expect((Int64(0)...5).filter { common?.contains($0) ?? false } == inside, "\(a) \(b)")
        #expect((Int64(0)...5).filter { i in pieces.contains { $0.contains(i) } } == left)
        #expect(pieces.allSatisfy { !$0.isEmpty })
      }
    }
  }
}
