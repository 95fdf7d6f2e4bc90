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

  private func item(of interaction: Interaction) -> Item {
    Item(identifier: ItemID(rawValue: "q1"), prompt: "?", interaction: interaction)
  }

  @Test(arguments: 1...100)
  func `never shows the entries in their right order at first`(attempt: Int) {
    for count in 2...4 {
      let entries = (0..<count).map(String.init)
      let order = order(item(of: .order(OrderInteraction(entries: entries))), attempt: attempt)
      #expect(order.sorted() == Array(0..<count))
      #expect(order != Array(0..<count))
    }
  }

  @Test func `mixes the options of a match where the file does not say otherwise`() {
    let pairs = (0..<10).map { MatchInteraction.Pair(left: "\($0)", right: "r\($0)") }
    let mixed = MatchInteraction(pairs: pairs, distractors: ["x", "r0"])
    #expect(order(item(of: .match(mixed))).sorted() == Array(0..<11))
    #expect(order(item(of: .match(mixed))) != Array(0..<11))
    let still = MatchInteraction(pairs: pairs, shuffle: false)
    #expect(order(item(of: .match(still))) == Array(0..<10))
  }

  @Test func `mixes the bank of a cloze and each list by itself`() {
    let choices = (0..<10).map { Choice(identifier: ChoiceID(rawValue: "\($0)"), text: "\($0)") }
    let list = ClozeGap.Entry.choice(ChoiceInteraction(choices: choices))
    let item = item(
      of: .cloze(
        ClozeInteraction(
          text: "",
          gaps: [
            ClozeGap(name: "a", entry: list), ClozeGap(name: "b", entry: list),
            ClozeGap(name: "c", entry: .bank(correctWord: "0")),
          ], bank: (0..<10).map(String.init))))
    #expect(order(item).sorted() == Array(0..<10))
    #expect(order(item) != Array(0..<10))
    let seed = Seed(learner: "s@example.com", activity: "warmup", attempt: 1)
    let gaps = ChoiceOrder.gaps(of: item, settings: Settings(), seed: seed)
    #expect(gaps.map(\.count) == [10, 10, 0])
    #expect(gaps[0] != gaps[1])
    var settings = Settings()
    settings.shuffleChoices = false
    #expect(ChoiceOrder.gaps(of: item, settings: settings, seed: seed)[0] == Array(0..<10))
  }
}
