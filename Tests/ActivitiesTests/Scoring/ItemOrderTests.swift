import Testing

@testable import Activities

@Suite struct ItemOrderTests {
  /// Twelve items, of which those at 0 and 6 are `info`.
  private func activity(shuffle: Bool, select: Int? = nil) -> Activity {
    let items = (0..<12).map { index in
      Item(
        identifier: ItemID(rawValue: "i\(index)"), prompt: "?",
        interaction: index.isMultiple(of: 6)
          ? .info : .trueFalse(TrueFalseInteraction(correctResponse: true)))
    }
    var settings = Settings()
    settings.shuffleItems = shuffle
    settings.select = select
    return Activity(identifier: "a", title: "A", settings: settings, items: items)
  }

  private func seed(_ attempt: Int) -> Seed {
    Seed(learner: "s@example.com", activity: "a", attempt: attempt)
  }

  @Test func `is the file's order unless told otherwise`() {
    #expect(ItemOrder.make(activity: activity(shuffle: false), seed: seed(1)) == Array(0..<12))
  }

  @Test(arguments: 1...30)
  func `a shuffled order has every item once, and info in its place`(attempt: Int) {
    let order = ItemOrder.make(activity: activity(shuffle: true), seed: seed(attempt))
    #expect(order.sorted() == Array(0..<12))
    #expect(order[0] == 0 && order[6] == 6)
    #expect(order == ItemOrder.make(activity: activity(shuffle: true), seed: seed(attempt)))
  }

  @Test(arguments: 1...30)
  func `draws so many graded items, in the file's order, and keeps info`(attempt: Int) {
    let order = ItemOrder.make(activity: activity(shuffle: false, select: 4), seed: seed(attempt))
    #expect(order.count == 6)
    #expect(order == order.sorted())
    #expect(order.contains(0) && order.contains(6))
  }

  @Test func `draws different items on different attempts`() {
    let orders = (1...20).map {
      ItemOrder.make(activity: activity(shuffle: false, select: 4), seed: seed($0))
    }
    #expect(Set(orders).count > 10)
    #expect(Set(orders.joined()) == Set(0..<12))
  }

  @Test func `draws no more than there are, and none of less than none`() {
    let all = ItemOrder.make(activity: activity(shuffle: false, select: 99), seed: seed(1))
    #expect(all == Array(0..<12))
    let none = ItemOrder.make(activity: activity(shuffle: false, select: -1), seed: seed(1))
    #expect(none == [0, 6])
  }
}
