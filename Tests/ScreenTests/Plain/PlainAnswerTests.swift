import Activities
import ActivityRun
import Testing

@testable import Screen

/// Which actions a line gives, and which lines are refused: of every type.
@Suite struct PlainAnswerTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let item: Item
    let before: [RunAction]
    let line: String
    let actions: [RunAction]

    init(_ item: Item, _ line: String, _ actions: [RunAction], after before: [RunAction] = []) {
      self.item = item
      self.line = line
      self.actions = actions
      self.before = before
    }

    var testDescription: String { "\(item.identifier.rawValue): \(line)" }
  }

  @Test(arguments: [
    Case(SampleActivity.choice, "2", [.choicePicked(1), .confirmed]),
    Case(SampleActivity.choice, " B ", [.choicePicked(1), .confirmed]),
    Case(SampleActivity.choice, "paris", [.choicePicked(1), .confirmed]),
    Case(SampleActivity.choice, "東京 (tokyo)", [.choicePicked(2), .confirmed]),
    Case(SampleActivity.choice, "", [.confirmed]),
    Case(SampleActivity.choice, "", [.confirmed], after: [.choicePicked(3)]),
    Case(SampleActivity.several, "1,3", [.choicePicked(0), .choicePicked(2), .confirmed]),
    Case(SampleActivity.several, "a c", [.choicePicked(0), .choicePicked(2), .confirmed]),
    Case(SampleActivity.several, "3; 1", [.choicePicked(0), .choicePicked(2), .confirmed]),
    Case(SampleActivity.several, "it eats grass.", [.choicePicked(1), .confirmed]),
    Case(
      SampleActivity.several, "3", [.choicePicked(0), .choicePicked(2), .confirmed],
      after: [.choicePicked(0)]),
    Case(SampleActivity.trueFalse, "t", [.choicePicked(0), .confirmed]),
    Case(SampleActivity.trueFalse, "FALSE", [.choicePicked(1), .confirmed]),
    Case(SampleActivity.trueFalse, "2", [.choicePicked(1), .confirmed]),
    Case(SampleActivity.gap, "Paris", [.textEdited(.insert("Paris")), .confirmed]),
    Case(SampleActivity.gap, "//x", [.textEdited(.insert("/x")), .confirmed]),
    Case(
      SampleActivity.gap, "b",
      [
        .textEdited(.moveToEnd), .textEdited(.deleteToStart), .textEdited(.insert("b")),
        .confirmed,
      ], after: [.textEdited(.insert("a"))]),
    Case(SampleActivity.numeric, "1/2", [.textEdited(.insert("1/2")), .confirmed]),
    Case(SampleActivity.info, "", [.confirmed]),
    Case(PlainItems.select, "1 3", [.choicePicked(0), .choicePicked(2), .confirmed]),
    Case(PlainItems.card, "", [.confirmed]),
    Case(PlainItems.card, "No", [.choicePicked(1), .confirmed], after: [.confirmed]),
    Case(PlainItems.card, "1", [.choicePicked(0), .confirmed], after: [.confirmed]),
  ])
  func `takes`(it: Case) throws { try check(it) }

  private static let pairs: [RunAction] = [
    .partHighlighted(0), .choicePicked(1), .partHighlighted(1), .choicePicked(0),
    .partHighlighted(2), .choicePicked(2),
  ]

  @Test(arguments: [
    Case(PlainItems.match, "1b 2a 3c", pairs + [.confirmed]),
    Case(PlainItems.match, "3c,1B,2a", pairs + [.confirmed]),
    Case(PlainItems.match, "1-b; 2-a; 3-c", pairs + [.confirmed]),
    Case(PlainItems.match, "b,a,c", pairs + [.confirmed]),
    Case(PlainItems.match, "bac", pairs + [.confirmed]),
    Case(PlainItems.match, "2d", [.partHighlighted(1), .choicePicked(3)]),
    Case(
      PlainItems.match, "1a 3a",
      [.partHighlighted(0), .choicePicked(0), .partHighlighted(2), .choicePicked(0), .confirmed],
      after: [.partHighlighted(1), .choicePicked(3)]),
    Case(
      PlainItems.order, "2,1,3",
      [.partHighlighted(1), .entryHeld, .partHighlighted(0), .entryHeld, .confirmed]),
    Case(PlainItems.order, "1 2 3", [.partHighlighted(0), .confirmed]),
    Case(
      PlainItems.order, "1 2 3", [.entryHeld, .partHighlighted(0), .confirmed], after: [.entryHeld]),
    Case(PlainItems.cloze, "Sun", [.textEdited(.insert("Sun")), .partHighlighted(1)]),
    Case(PlainItems.cloze, "", [.partHighlighted(1)]),
    Case(
      PlainItems.cloze, "day", [.choicePicked(1), .partHighlighted(2)],
      after: [.partHighlighted(1)]),
    Case(
      PlainItems.cloze, "moon", [.textEdited(.insert("moon")), .confirmed, .confirmed],
      after: [.partHighlighted(3)]),
    Case(PlainItems.cloze, "", [.confirmed, .confirmed], after: [.partHighlighted(3)]),
    Case(PlainItems.writing, "One", [.textEdited(.insert("One"))]),
    Case(
      PlainItems.writing, "two", [.textEdited(.insert("\ntwo"))],
      after: [.textEdited(.insert("One"))]),
    Case(
      PlainItems.writing, "", [.textEdited(.insert("\n"))], after: [.textEdited(.insert("One"))]),
    Case(PlainItems.writing, ".", [.confirmed]), Case(PlainItems.writing, "", [.confirmed]),
    Case(PlainItems.writing, "..", [.textEdited(.insert("."))]),
    Case(
      PlainItems.writing, "two", [.textEdited(.moveTo(3)), .textEdited(.insert("\ntwo"))],
      after: [.textEdited(.insert("One")), .textEdited(.moveLeft)]),
    Case(PlainItems.marked, "2", [.choicePicked(1), .confirmed], after: written),
    Case(PlainItems.marked, "0", [.choiceHighlighted(0), .confirmed], after: written),
    Case(PlainItems.marked, "y", [.choicePicked(0)], after: written),
    Case(PlainItems.marked, "n", [.choiceHighlighted(0)], after: written),
    Case(
      PlainItems.marked, "n", [.choiceHighlighted(1), .confirmed],
      after: written + [.choicePicked(0)]),
  ])
  func `takes the answers of several parts`(it: Case) throws { try check(it) }

  private static let written: [RunAction] = [.textEdited(.insert("Rain.")), .confirmed]

  private func check(_ it: Case) throws {
    var run = try PlainRun([it.item])
    for action in it.before { try run.act(action, after: 1_000) }
    #expect(run.talk.meaning(of: it.line, in: run.state) == PlainMeaning(it.actions))
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let item: Item
    let line: String
    let refusal: PlainRefusal
    let before: [RunAction]

    init(_ item: Item, _ line: String, _ refusal: PlainRefusal, after before: [RunAction] = []) {
      self.item = item
      self.line = line
      self.refusal = refusal
      self.before = before
    }

    var testDescription: String { "\(item.identifier.rawValue): \(line)" }
  }

  private static let letters = Item(
    identifier: ItemID(rawValue: "letters"), prompt: "Which article?",
    interaction: .choice(
      ChoiceInteraction(choices: [
        Choice(identifier: ChoiceID(rawValue: "1"), text: "an"),
        Choice(identifier: ChoiceID(rawValue: "2"), text: "A", isCorrect: true),
        Choice(identifier: ChoiceID(rawValue: "3"), text: "12"),
      ])))

  @Test(arguments: [
    Refused(SampleActivity.choice, "0", .notAChoice(of: 4)),
    Refused(SampleActivity.choice, "5", .notAChoice(of: 4)),
    Refused(SampleActivity.choice, "Rome", .notAChoice(of: 4)),
    Refused(SampleActivity.choice, "99999999999999999999", .notAChoice(of: 4)),
    Refused(SampleActivity.choice, "1,2", .oneChoiceOnly(of: 4)),
    Refused(letters, "a", .letterOrText("a", place: 0)),
    Refused(letters, "13", .notAChoice(of: 3)),
    Refused(SampleActivity.several, "1 and 3", .notAChoice(of: 3)),
    Refused(SampleActivity.several, ",", .notAChoice(of: 3)),
    Refused(SampleActivity.trueFalse, "maybe", .notTrueOrFalse),
    Refused(SampleActivity.info, "why?", .nothingToAnswer),
    Refused(PlainItems.match, "x", .notPairs(lefts: 3, options: 4)),
    Refused(PlainItems.match, "1b 1a", .notPairs(lefts: 3, options: 4)),
    Refused(PlainItems.match, "1 2", .notPairs(lefts: 3, options: 4)),
    Refused(PlainItems.match, "b 1", .notPairs(lefts: 3, options: 4)),
    Refused(PlainItems.match, "4a", .noSuchLeft(4, of: 3)),
    Refused(PlainItems.match, "1e", .noSuchOption("e", of: 4)),
    Refused(PlainItems.match, "1é", .noSuchOption("é", of: 4)),
    Refused(PlainItems.order, "1,2", .notAnOrder(of: 3)),
    Refused(PlainItems.order, "1,2,2", .notAnOrder(of: 3)),
    Refused(PlainItems.order, "1,2,4", .notAnOrder(of: 3)),
    Refused(PlainItems.order, "first", .notAnOrder(of: 3)),
    Refused(PlainItems.cloze, "dusk", .notInTheList(of: 2), after: [.partHighlighted(1)]),
    Refused(PlainItems.select, "4", .notAChoice(of: 3)),
    Refused(PlainItems.marked, "", .notACriterion(of: 2), after: written),
    Refused(PlainItems.marked, "3", .notACriterion(of: 2), after: written),
    Refused(PlainItems.card, "the cat", .turnsFirst),
    Refused(PlainItems.card, "", .notYesOrNo, after: [.confirmed]),
    Refused(PlainItems.card, "3", .notYesOrNo, after: [.confirmed]),
    Refused(SampleActivity.choice, "/x", .unknownCommand("/x")),
    Refused(SampleActivity.choice, "/m", .notHere(.media)),
    Refused(SampleActivity.choice, "/g x", .noSuchQuestion(of: 1)),
    Refused(SampleActivity.choice, "/g 2", .noSuchQuestion(of: 1)),
    Refused(SampleActivity.choice, "/n", .noQuestionThere),
    Refused(
      SampleActivity.choice, "Rome", .goesOnFirst, after: [.choicePicked(0), .confirmed]),
    Refused(
      SampleActivity.choice, "/h", .notHere(.hint), after: [.choicePicked(0), .confirmed]),
    Refused(SampleActivity.choice, "5", .notInTheDialog, after: [.overlayOpened(.quitDialog)]),
  ])
  func `refuses, and says the line back`(it: Refused) throws {
    var run = try PlainRun([it.item])
    for action in it.before { try run.act(action, after: 1_000) }
    // The prompt that the line is the answer to.
    try run.line("/a")
    let draft = run.state.items[0].draft
    try run.line(it.line)
    #expect(run.last.lines.first?.hasSuffix(it.refusal.words) == true, "\(run.last)")
    if !it.line.isEmpty {
      #expect(run.last.lines.first?.hasPrefix("Not taken: \"\(it.line)\". ") == true)
    }
    #expect(run.state.items[0].draft == draft)
    #expect(!run.last.prompt.isEmpty)
  }

  @Test func `a text outside the list of numbers is one, if a choice says it`() throws {
    let run = try PlainRun([PlainAnswerTests.letters])
    #expect(
      run.talk.meaning(of: "12", in: run.state) == PlainMeaning([.choicePicked(2), .confirmed]))
  }

  @Test func `an empty line wastes no try on the answer that was wrong`() throws {
    var run = try PlainRun([SampleActivity.gap]) { $0.itemAttempts = 3 }
    try run.lines(["Kyoto", "", ""])
    #expect(run.last.lines == [PlainRefusal.sameAnswer.words])
    try run.line("Kyoto")
    #expect(run.state.items[0].tries.count == 2)
  }

  @Test func `a second try begins with what was matched, ordered and filled`() throws {
    var run = try PlainRun([PlainItems.match]) { $0.itemAttempts = 2 }
    try run.lines(["a,a,c", "", "2b"])
    #expect(run.state.items[0].tries.last?.outcome.isFullyCorrect == true)
    run = try PlainRun([PlainItems.cloze]) { $0.itemAttempts = 2 }
    try run.lines(["Sun", "1", "7", "moon", "", "", "2", "", ""])
    #expect(run.state.items[0].tries.last?.outcome.isFullyCorrect == true)
  }
}
