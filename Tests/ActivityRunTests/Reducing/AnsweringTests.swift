import Activities
import ActivityRun
import Testing

/// Picking, typing and confirming, as a conversation.
@Suite struct AnsweringTests {
  @Test func `nothing is picked before the first key`() throws {
    let run = try Conversation([SampleItem.choice()])
    #expect(run.state.current?.draft == .picked([], cursor: nil))
  }

  @Test func `a pick replaces the one before where one is right`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.pick(0)
    #expect(run.state.current?.draft == .picked([0], cursor: 0))
    try run.pick(2)
    #expect(run.state.current?.draft == .picked([2], cursor: 2))
    try run.pick(2)
    #expect(run.state.current?.draft == .picked([2], cursor: 2))
  }

  @Test func `picks tick and untick where several are right`() throws {
    var run = try Conversation([SampleItem.several()])
    try run.pick(0, 2, 1)
    #expect(run.state.current?.draft == .picked([0, 1, 2], cursor: 1))
    try run.pick(1)
    #expect(run.state.current?.draft == .picked([0, 2], cursor: 1))
    try run.act(.confirmed)
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `moving picks where one is right, and only moves where several are`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.act(.choiceHighlighted(1))
    #expect(run.state.current?.draft == .picked([1], cursor: 1))

    var several = try Conversation([SampleItem.several()])
    try several.pick(0)
    try several.act(.choiceHighlighted(2))
    #expect(several.state.current?.draft == .picked([0], cursor: 2))
  }

  @Test(arguments: [-1, 3, 99])
  func `a place without a choice changes nothing`(place: Int) throws {
    var run = try Conversation([SampleItem.choice()])
    try run.pick(1)
    try run.pick(place)
    try run.act(.choiceHighlighted(place))
    #expect(run.state.current?.draft == .picked([1], cursor: 1))
  }

  @Test func `true is the first place and false the second`() throws {
    var run = try Conversation([SampleItem.trueFalse()])
    #expect(run.state.current?.choiceTexts == ["True", "False"])
    try run.pick(0)
    #expect(run.state.current?.response == .trueFalse(true))
    try run.pick(1)
    #expect(run.state.current?.response == .trueFalse(false))
  }

  @Test func `places on the screen follow the shuffle, responses the file`() throws {
    let item = SampleItem.choice(choices: ["a", "b", "c", "d", "e", "f"])
    var run = try Conversation([item]) { $0.shuffleChoices = true }
    let session = try #require(run.state.current)
    #expect(session.choiceOrder != Array(0..<6))
    let place = try #require(session.choiceTexts.firstIndex(of: "b"))
    try run.answer(place)
    #expect(run.state.items[0].tries.map(\.response) == [.choices([ChoiceID(rawValue: "2")])])
    #expect(run.state.items[0].isCorrect)
  }

  struct Empty: CustomTestStringConvertible {
    let item: Item
    let edits: [RunAction]
    let notice: Notice
    var testDescription: String { item.identifier.rawValue }
  }

  @Test(arguments: [
    Empty(item: SampleItem.choice(), edits: [], notice: .nothingPicked),
    Empty(
      item: SampleItem.several(), edits: [.choicePicked(0), .choicePicked(0)],
      notice: .nothingPicked),
    Empty(item: SampleItem.trueFalse(), edits: [], notice: .nothingPicked),
    Empty(item: SampleItem.text(), edits: [], notice: .nothingTyped),
    Empty(
      item: SampleItem.numeric(), edits: [.textEdited(.insert(" \u{a0} "))],
      notice: .nothingTyped),
  ])
  func `confirming nothing says so and does nothing`(empty: Empty) throws {
    var run = try Conversation([empty.item])
    for edit in empty.edits { try run.act(edit) }
    let before = run.state.items
    try run.act(.confirmed)
    #expect(run.state.notice == empty.notice)
    #expect(run.state.items == before)
    #expect(run.state.page == .item(0))
    #expect(run.questions == [])
    try run.act(.inputReceived)
    #expect(run.state.notice == nil)
  }

  @Test func `too few and too many choices are refused with the number asked for`() throws {
    var run = try Conversation([SampleItem.several(minChoices: 2, maxChoices: 2)])
    try run.answer(0)
    #expect(run.state.notice == .tooFewChoices(minimum: 2))
    try run.answer(1, 2)
    #expect(run.state.notice == .tooManyChoices(maximum: 2))
    #expect(run.state.items[0].tries.isEmpty)
    try run.answer(1)
    #expect(run.state.notice == nil)
    #expect(run.state.page == .feedback(0))
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `typed text is scored as the file says`() throws {
    var run = try Conversation([SampleItem.text(), SampleItem.numeric()])
    try run.answer(" paris. ")
    #expect(run.state.items[0].isCorrect)
    #expect(run.state.items[0].tries.map(\.response) == [.text(" paris. ")])
    try run.act(.continued)
    try run.answer("42.0")
    #expect(run.state.items[1].isCorrect)
  }

  @Test func `an info item is read by confirming, and gives no feedback`() throws {
    var run = try Conversation([SampleItem.info(), SampleItem.choice()])
    try run.act(.confirmed)
    #expect(run.state.page == .item(1))
    #expect(run.state.items[0].isRead)
    #expect(run.questions == [])
  }

  @Test func `picks and letters without a place for them change nothing but the time`() throws {
    var run = try Conversation([SampleItem.text(), SampleItem.choice(), SampleItem.info()])
    try run.act(.choicePicked(0))
    try run.act(.choiceHighlighted(0))
    #expect(run.state.items[0].draft == .text(TextField()))
    try run.act(.skipped)
    try run.act(.textEdited(.insert("x")))
    #expect(run.state.items[1].draft == .picked([], cursor: nil))
    try run.act(.skipped)
    try run.act(.choicePicked(0))
    try run.act(.continued)
    #expect(run.state.page == .item(2))
  }

  @Test func `the first confirmed answer takes the attempt, and only that`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.choice("b")])
    run.attemptToTake = 3
    #expect(run.state.attempt == 1)
    try run.act(.hintTaken)
    #expect(run.questions == [])
    try run.answer(1)
    #expect(run.questions == [.attempt])
    #expect(run.state.attempt == 3)
    try run.act(.continued)
    try run.answer(1)
    #expect(run.questions == [.attempt])
  }
}
