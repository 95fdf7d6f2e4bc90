import Testing

@testable import Activities

@Suite struct OrderScoringTests {
  @Test(
    arguments: [
      ("right", [0, 1, 2, 3], 1, 1), ("last two swapped", [0, 1, 3, 2], 1.0 / 3, 0),
      ("first to the end", [1, 2, 3, 0], 2.0 / 3, 0), ("halves swapped", [2, 3, 0, 1], 2.0 / 3, 0),
      ("backwards", [3, 2, 1, 0], 0, 0), ("no neighbours", [1, 3, 0, 2], 0, 0),
      ("an entry missing", [0, 1, 2], 0, 0), ("an entry twice", [0, 0, 1, 2], 2.0 / 3, 0),
      ("none", [], 0, 0), ("no such entry", [0, 1, 2, 9], 0, 0),
    ] as [(String, [Int], Double, Double)])
  func `scores neighbours that follow one another`(
    name: String, order: [Int], partial: Double, whole: Double
  ) {
    let entries = ["1/4", "1/3", "1/2", "2/3"]
    let byNeighbours = OrderInteraction(entries: entries, scoring: .partial)
    #expect(byNeighbours.outcome(order: order).share == partial)
    #expect(OrderInteraction(entries: entries).outcome(order: order).share == whole)
  }

  @Test func `knows which entries stand in their places`() {
    let order = OrderInteraction(entries: ["a", "b", "c"])
    #expect(order.outcome(order: [0, 2, 1]).parts == [1, 0, 0])
    #expect(order.outcome(order: [0, 1, 2]).parts == [1, 1, 1])
  }

  @Test func `shows the order that was given, and the right one`() {
    let order = OrderInteraction(entries: ["a", "b", "c"])
    #expect(order.words(order: [2, 0, 1]) == ["1. c", "2. a", "3. b"])
    #expect(order.correctWords == ["1. a", "2. b", "3. c"])
  }
}
