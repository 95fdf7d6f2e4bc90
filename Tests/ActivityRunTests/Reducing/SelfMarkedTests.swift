import Activities
import ActivityRun
import Testing

/// Writing and cards: what students mark themselves, or nobody marks here.
@Suite struct SelfMarkedTests {
  struct Length: CustomTestStringConvertible {
    let text: String
    let notice: Notice?
    var testDescription: String { text }
  }

  @Test(arguments: [
    Length(text: "  \n ", notice: .nothingTyped),
    Length(text: "one", notice: .tooFewWords(1, minimum: 2)),
    Length(text: "one\ntwo", notice: nil),
    Length(text: "one two three four five", notice: nil),
    Length(text: "one two three four five six", notice: .tooManyWords(6, maximum: 5)),
  ])
  func `writing is held to its number of words, and nothing of it is lost`(length: Length) throws {
    var run = try Conversation([SampleItem.writing(grading: .completion)])
    try run.answer(length.text)
    #expect(run.state.notice == length.notice)
    #expect(run.state.current?.field?.text ?? length.text == length.text)
    #expect(run.state.items[0].isCorrect == (length.notice == nil))
  }

  @Test func `what one marks oneself is scored by the criteria that were ticked`() throws {
    var run = try Conversation([SampleItem.writing()])
    try run.answer("the tilt")
    #expect(run.state.current?.draft == .marking(TextField("the tilt"), met: [], cursor: nil))
    #expect(run.state.current?.choiceTexts == ["Names the tilt", "Says why"])
    #expect(run.state.current?.takesText == false)
    try run.act(.confirmed)
    #expect(run.state.notice == .nothingTicked)
    try run.answer(0, 1, 0)
    #expect(
      run.state.items[0].tries.map(\.response) == [.written("the tilt", criteriaMet: [1])])
    #expect(run.state.items[0].tries.first?.outcome.share == 0.75)
  }

  @Test func `writing that a teacher marks is kept and counts nowhere`() throws {
    var run = try Conversation([SampleItem.writing(grading: .manual), SampleItem.choice()]) {
      $0.itemAttempts = 3
    }
    try run.answer("two words")
    #expect(run.state.isClosed(at: 0))
    #expect(
      run.state.items[0].tries.map(\.response) == [.written("two words", criteriaMet: nil)])
    try run.act(.continued)
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    #expect(run.state.results?.totalQuestions == 1)
    #expect(run.state.results?.shareMillionths == 1_000_000)
  }

  @Test func `a text that has nothing of the rubric is marked with no tick, on purpose`() throws {
    var run = try Conversation([SampleItem.writing()])
    try run.answer("two words")
    try run.act(.choiceHighlighted(0))
    try run.act(.confirmed)
    #expect(
      run.state.items[0].tries.map(\.response) == [.written("two words", criteriaMet: [])])
  }

  @Test func `a card is turned before one can say whether one knew it`() throws {
    var run = try Conversation([SampleItem.card()])
    try run.pick(0)
    #expect(run.state.current?.draft == .card(isTurned: false, isRecalled: nil))
    try run.act(.confirmed)
    #expect(run.state.current?.draft == .card(isTurned: true, isRecalled: nil))
    try run.act(.confirmed)
    #expect(run.state.notice == .nothingSaid)
    try run.answer(1)
    #expect(run.state.items[0].tries.map(\.response) == [.recalled(false)])
    #expect(!run.state.items[0].isCorrect)
  }

  @Test func `a card with a reverse is asked both ways, and practised each way once`() throws {
    var run = try Conversation([SampleItem.card(isReversed: true)])
    #expect(run.state.items.map(\.item.prompt) == ["la ventana", "the window"])
    #expect(Set(run.state.items.map(\.item.identifier)).count == 2)
    for _ in run.state.items {
      try run.act(.confirmed)
      try run.answer(1)
      try run.act(.continued)
    }
    try run.finish()
    #expect(
      run.state.practiceOfWrongItems.items.map(\.item.prompt) == ["la ventana", "the window"])
  }

  @Test(arguments: [SampleItem.card(), SampleItem.writing()])
  func `saying at once that one did not know it is not rushing`(item: Item) throws {
    var run = try Conversation([item])
    try run.act(.textEdited(.insert("two words")), after: 100)
    try run.act(.confirmed, after: 100)
    try run.act(.choicePicked(1), after: 100)
    try run.act(.confirmed, after: 100)
    #expect(run.state.items[0].isAnswered)
    #expect(run.state.items[0].tries.first?.rushedMilliseconds == 0)
  }
}
