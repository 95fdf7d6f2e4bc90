import Activities
import ActivityRun
import Testing

/// Matching, ordering and filling gaps: answers of several parts, as conversations.
@Suite struct PartsTests {
  // MARK: Match

  @Test func `a pick goes to the left one is at, and the next empty one comes up`() throws {
    var run = try Conversation([SampleItem.match()])
    #expect(run.state.current?.draft == .matched([nil, nil], cursor: nil))
    try run.pick(2)
    #expect(run.state.current?.draft == .matched([2, nil], cursor: 1))
    try run.act(.partHighlighted(0))
    try run.pick(0)
    #expect(run.state.current?.draft == .matched([0, nil], cursor: 1))
    try run.act(.choiceHighlighted(1))
    #expect(run.state.current?.draft == .matched([0, 1], cursor: 1))
    try run.act(.confirmed)
    #expect(run.state.items[0].tries.map(\.response) == [.matches([0, 1])])
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `Enter goes to a part that is empty, and confirms it only at the next Enter`() throws {
    var run = try Conversation([SampleItem.match()])
    try run.act(.confirmed)
    #expect(run.state.notice == .nothingPicked)
    try run.pick(0)
    try run.act(.partHighlighted(0))
    try run.act(.confirmed)
    #expect(run.state.notice == .partsLeft(1))
    #expect(run.state.page == .item(0))
    #expect(run.state.current?.part?.cursor == 1)
    try run.act(.confirmed)
    #expect(run.state.page == .feedback(0))
    let outcome = try #require(run.state.items[0].tries.first?.outcome)
    #expect(outcome.share == 0.5)
    #expect(outcome.parts == [1, 0])
  }

  @Test func `a key between two Enters takes the warning back`() throws {
    var run = try Conversation([SampleItem.match()])
    try run.pick(2)
    try run.act(.confirmed)
    #expect(run.state.notice == .partsLeft(1))
    #expect(run.state.current?.part?.cursor == 1)
    try run.act(.ticked)
    try run.act(.choiceHighlighted(0))
    #expect(run.state.notice == nil)
    try run.act(.confirmed)
    #expect(run.state.items[0].tries.map(\.response) == [.matches([2, 0])])
  }

  @Test func `a shuffled option is recorded by its place in the file`() throws {
    let item = SampleItem.with(SampleItem.match()) {
      guard case .match(var match) = $0.interaction else { return }
      match.shuffle = true
      match.distractors = ["Toronto", "Kyoto", "Milan", "Nice"]
      $0.interaction = .match(match)
    }
    var run = try Conversation([item])
    let session = try #require(run.state.current)
    #expect(session.choiceOrder != Array(0..<6))
    for right in ["Ottawa", "Rome"] {
      try run.pick(try #require(session.choiceTexts.firstIndex(of: right)))
    }
    try run.act(.confirmed)
    #expect(run.state.items[0].tries.map(\.response) == [.matches([0, 1])])
    #expect(run.state.items[0].isCorrect)
  }

  // MARK: Order

  @Test func `an order is never shown right, and is no answer before the first key`() throws {
    var run = try Conversation([SampleItem.order()])
    let shown = try #require(run.state.current?.choiceOrder)
    #expect(shown.sorted() == [0, 1, 2, 3])
    #expect(shown != [0, 1, 2, 3])
    try run.act(.confirmed)
    #expect(run.state.notice == .nothingMoved)
    try run.act(.entryHeld)
    try run.act(.entryHeld)
    try run.act(.confirmed)
    #expect(run.state.items[0].tries.map(\.response) == [.order(shown)])
  }

  @Test func `a held entry goes where the cursor goes`() throws {
    var run = try Conversation([SampleItem.order()])
    for (place, entry) in (0..<4).enumerated() {
      guard case .ordered(let entries, _, _) = try #require(run.state.current?.draft) else {
        return
      }
      try run.act(.partHighlighted(try #require(entries.firstIndex(of: entry))))
      try run.act(.entryHeld)
      try run.act(.partHighlighted(place))
      try run.act(.entryHeld)
    }
    #expect(run.state.current?.draft == .ordered([0, 1, 2, 3], cursor: 3, isHeld: false))
    try run.act(.confirmed)
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `moving without holding changes no order`() throws {
    var run = try Conversation([SampleItem.order()])
    let shown = try #require(run.state.current?.choiceOrder)
    for part in [3, 0, 2, 9, -1] { try run.act(.partHighlighted(part)) }
    #expect(run.state.current?.draft == .ordered(shown, cursor: 2, isHeld: false))
  }

  // MARK: Cloze

  @Test func `gaps are typed and picked one after the other`() throws {
    var run = try Conversation([SampleItem.cloze()])
    let session = try #require(run.state.current)
    #expect(session.takesText)
    try run.type("evaporates")
    try run.act(.confirmed)
    #expect(run.state.notice == .partsLeft(4))
    try run.type("100")
    try run.act(.partHighlighted(2))
    #expect(run.state.current?.choiceTexts == ["clouds", "rocks"])
    try run.pick(0)
    for word in ["rain", "snow"] {
      try run.pick(try #require(run.state.current?.choiceTexts.firstIndex(of: word)))
    }
    try run.act(.confirmed)
    #expect(
      run.state.items[0].tries.map(\.response)
        == [.gaps(["evaporates", "100", "1", "rain", "snow"])])
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `a word of the bank fills one gap, unless it may be used again`() throws {
    var run = try Conversation([SampleItem.cloze()])
    try run.act(.partHighlighted(3))
    try run.pick(0)
    try run.act(.partHighlighted(4))
    try run.act(.choiceHighlighted(0))
    #expect(try run.gaps[3...] == [.picked(nil), .picked(0)])

    let reused = SampleItem.with(SampleItem.cloze()) {
      guard case .cloze(var cloze) = $0.interaction else { return }
      cloze.reusesBank = true
      $0.interaction = .cloze(cloze)
    }
    run = try Conversation([reused])
    for gap in [3, 4] {
      try run.act(.partHighlighted(gap))
      try run.act(.choiceHighlighted(0))
    }
    #expect(try run.gaps[3...] == [.picked(0), .picked(0)])
  }

  @Test func `an empty gap is a wrong part, and what was typed stays for the next try`() throws {
    var run = try Conversation([SampleItem.cloze()]) { $0.itemAttempts = 2 }
    try run.type("evaporates")
    try run.act(.partHighlighted(1))
    try run.act(.confirmed)
    try run.act(.confirmed)
    let outcome = try #require(run.state.items[0].tries.first?.outcome)
    #expect(outcome.parts == [1, 0, 0, 0, 0])
    #expect(outcome.share == 0.2)
    try run.act(.continued)
    #expect(run.state.page == .item(0))
    #expect(try run.gaps[0] == .text(TextField("evaporates")))
  }

  // MARK: Marked text

  @Test func `runs are ticked like choices, and scored by their places`() throws {
    var run = try Conversation([SampleItem.selectText()])
    #expect(run.state.current?.choiceTexts == ["dog", "ran", "road", "barked"])
    try run.act(.choiceHighlighted(3))
    #expect(run.state.current?.draft == .picked([], cursor: 3))
    try run.answer(3, 0)
    #expect(run.state.items[0].tries.map(\.response) == [.runs([0, 3])])
    #expect(run.state.items[0].tries.first?.outcome.parts == [0, 0, 1, 1])
    #expect(run.state.items[0].tries.first?.outcome.share == 0)
  }
}

extension Conversation {
  /// What stands in the gaps of the item that is up.
  fileprivate var gaps: [GapDraft] {
    get throws {
      guard case .gaps(let gaps, _) = try #require(state.current?.draft) else { return [] }
      return gaps
    }
  }
}
