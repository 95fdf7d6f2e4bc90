import Testing

@testable import Activities

@Suite struct ChoiceOrderTests {
  private func item(_ identifier: String = "q1", shuffle: Bool? = nil) -> Item {
    let choices = (0..<10).map {
      Choice(identifier: ChoiceID(rawValue: "\($0)"), text: "\($0)", isFixed: $0 == 9)
    }
    return Item(
      identifier: ItemID(rawValue: identifier), prompt: "?",
      interaction: .choice(ChoiceInteraction(choices: choices, shuffle: shuffle)))
  }

  private func order(_ item: Item, attempt: Int = 1, shuffles: Bool = true) -> [Int] {
    var settings = Settings()
    settings.shuffleChoices = shuffles
    let seed = Seed(learner: "s@example.com", activity: "warmup", attempt: attempt)
    return ChoiceOrder.make(item: item, settings: settings, seed: seed)
  }

  @Test(arguments: 1...30)
  func `keeps fixed choices in their places`(attempt: Int) {
    let order = order(item(), attempt: attempt)
    #expect(order.sorted() == Array(0..<10))
    #expect(order[9] == 9)
  }

  @Test func `differs between items, attempts and not within one`() {
    #expect(order(item("q1")) == order(item("q1")))
    #expect(order(item("q1")) != order(item("q2")))
    #expect(order(item("q1"), attempt: 1) != order(item("q1"), attempt: 2))
  }

  @Test func `the item's own word goes before the settings`() {
    #expect(order(item(shuffle: false)) == Array(0..<10))
    #expect(order(item(), shuffles: false) == Array(0..<10))
    #expect(order(item(shuffle: true), shuffles: false) != Array(0..<10))
  }

  @Test func `is empty where there are no choices`() {
    let info = Item(identifier: ItemID(rawValue: "i"), prompt: "Read.", interaction: .info)
    #expect(order(info).isEmpty)
  }
}
