import Activities
import ActivityRun
import Caliper
import TestSupport
import Testing

/// What events about questions say.
@Suite struct QuestionContentTests {
  /// What a student does at an item, and how its answer is reported.
  struct Answer: CustomTestStringConvertible {
    let item: Item
    let actions: [RunAction]
    let extensions: [String: EntityValue]
    var testDescription: String { item.identifier.rawValue }
  }

  static let answers = [
    Answer(
      item: SampleItem.choice(), actions: [.choicePicked(1)],
      extensions: ["response": .list(["2"])]),
    Answer(
      item: SampleItem.several(), actions: [.choicePicked(2), .choicePicked(0)],
      extensions: ["response": .list(["1", "3"])]),
    Answer(
      item: SampleItem.trueFalse(), actions: [.choicePicked(1)],
      extensions: ["response": .boolean(false)]),
    Answer(
      item: SampleItem.text(), actions: [.textEdited(.insert(" paris "))],
      extensions: ["response": " paris "]),
    Answer(
      item: SampleItem.numeric(), actions: [.textEdited(.insert("4,2e1"))],
      extensions: ["response": "4,2e1"]),
    Answer(
      item: SampleItem.match(),
      actions: [.partHighlighted(1), .choicePicked(2), .confirmed],
      extensions: ["response": .list([.object(["left": "Italy", "right": "Toronto"])])]),
    Answer(
      item: SampleItem.order(), actions: [.entryHeld, .partHighlighted(1), .entryHeld],
      extensions: ["response": .list(["four", "two", "three", "one"])]),
    Answer(
      item: SampleItem.cloze(),
      actions: [
        .textEdited(.insert("boils")), .partHighlighted(2), .choicePicked(1), .choicePicked(0),
        .confirmed,
      ],
      extensions: ["response": .object(["a": "boils", "c": "2", "d": "rain"])]),
    Answer(
      item: SampleItem.selectText(), actions: [.choicePicked(3), .choicePicked(1)],
      extensions: [
        "response": .list([
          .object(["place": 2, "text": "ran"]), .object(["place": 4, "text": "barked"]),
        ])
      ]),
    Answer(
      item: SampleItem.writing(),
      actions: [.textEdited(.insert("the\ntilt")), .confirmed, .choicePicked(1)],
      extensions: ["response": "the\ntilt", "criteriaMet": .list(["Says why"])]),
    Answer(
      item: SampleItem.writing(grading: .completion),
      actions: [.textEdited(.insert("the tilt"))], extensions: ["response": "the tilt"]),
    Answer(
      item: SampleItem.card(), actions: [.confirmed, .choicePicked(1)],
      extensions: ["response": .boolean(false)]),
  ]

  private func events(
    _ answer: Answer, _ reports: QuestionReports
  ) throws -> [QuestionEvent] {
    var run = try Conversation(
      SampleActivity.make([answer.item]), header: SampleHeader.make(questionReports: reports))
    for action in answer.actions { try run.act(action) }
    try run.act(.confirmed)
    return try QuestionLines.events(run.events)
  }

  @Test(arguments: answers)
  func `an answer is sent in the file's own identifiers where it was asked for`(_ answer: Answer)
    throws
  {
    guard case .completed(_, let response) = try events(answer, .withResponses)[1].content else {
      Issue.record("no answer")
      return
    }
    #expect(response.extensions == answer.extensions)
  }

  @Test(arguments: answers)
  func `nothing of an answer is sent unless it was asked for`(_ answer: Answer) throws {
    let full = try events(answer, .withResponses)
    var bare = try events(answer, .withoutResponses)
    #expect(bare != full)
    guard case .completed(let item, var response) = bare[1].content else {
      Issue.record("no answer")
      return
    }
    #expect(response.extensions == [:])
    response.extensions = answer.extensions
    bare[1].content = .completed(item, response)
    #expect(bare == full)
  }

  @Test func `the table has every kind of question`() {
    let kinds = answers.map { String("\($0.item.interaction)".prefix { $0 != "(" }) }
    let all = SampleActivity.everyKind.filter(\.isAnswerable)
      .map { String("\($0.interaction)".prefix { $0 != "(" }) }
    #expect(Set(kinds) == Set(all))
  }

  private var answers: [Answer] { Self.answers }

  // MARK: Names and ids

  @Test func `a question and its activity are named, and a try belongs to the run`() throws {
    let events = try events(answers[0], .withoutResponses)
    let activity = "https://quiz.example.com/activities/Science/g3/planets"
    let item = AssessmentItem(
      id: "\(activity)/items/planet", name: "Which planet is the hottest?",
      isPartOf: NamedEntity(id: activity, name: "Planets"))
    let attempt = "\(item.id)/runs/6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b/attempts/1"
    #expect(
      events[0].content
        == .started(
          item,
          AssessmentAttempt(
            id: attempt, assignee: "https://quiz.example.com/users/ada%40example.com",
            assignable: item.id, count: 1)))
    #expect(events.map(\.content.attempt) == [attempt, attempt, attempt])
    for event in events {
      #expect(event.session == "urn:uuid:6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b")
      #expect(event.extensions["runId"] == "6f1c2a34-5b6d-4e7f-8a9b-0c1d2e3f4a5b")
      #expect(event.extensions["courseId"] == "c-1")
      #expect(event.edApp == .uri("https://quiz.example.com"))
    }
  }

  @Test(
    arguments: [
      ("Hot?", nil, "Hot?"), ("Hot?", "Heat", "Heat"), ("Two\n  lines", nil, "Two lines"),
      (" \n ", nil, nil),
      (String(repeating: "x", count: 100), nil, String(repeating: "x", count: 100)),
      (String(repeating: "é", count: 101), nil, String(repeating: "é", count: 99) + "…"),
    ] as [(String, String?, String?)])
  func `a question is named by its title, else by the beginning of its prompt`(
    _ prompt: String, _ title: String?, _ name: String?
  ) throws {
    let item = SampleItem.with(SampleItem.choice(prompt: prompt)) { $0.title = title }
    let run = try Conversation(
      SampleActivity.make([item]), header: SampleHeader.make(questionReports: .withoutResponses))
    guard case .started(let sent, _) = try QuestionLines.events(run.events)[0].content else {
      Issue.record("not started")
      return
    }
    #expect(sent.name == name)
  }

  // MARK: Scores

  @Test(
    arguments: [
      (1.0, [0], "0 of 1"), (1, [0, 1], "0.666667 of 1"), (2.5, [0, 1], "1.666667 of 2.5"),
      (0.1, [0, 1, 2], "0.1 of 0.1"), (3, [0, 1], "2 of 3"),
      (1_000_000, [0, 1], "666666.666667 of 1000000"),
    ] as [(Double, [Int], String)])
  func `a score is a decimal of the points, and only the full one is full`(
    _ maxScore: Double, _ right: [Int], _ score: String
  ) throws {
    let entries = (0..<3).map { "entry \($0)" }
    let item = SampleItem.with(SampleItem.match()) {
      $0.maxScore = maxScore
      $0.interaction = .match(
        MatchInteraction(
          pairs: entries.map { MatchInteraction.Pair(left: $0, right: $0) }, shuffle: false))
    }
    var run = try Conversation(
      SampleActivity.make([item]), header: SampleHeader.make(questionReports: .withoutResponses))
    for part in 0..<3 {
      try run.act(.partHighlighted(part))
      try run.act(.choicePicked(right.count > 1 && right.contains(part) ? part : (part + 1) % 3))
    }
    try run.act(.confirmed)
    #expect(try QuestionLines.of(run).last?.hasSuffix("Graded capitals 1: \(score)") == true)
  }

  @Test func `penalties leave no dust of binary fractions`() throws {
    var run = try Conversation(
      SampleActivity.make([SampleItem.with(SampleItem.choice()) { $0.hints = ["a", "b", "c"] }]) {
        $0.hintPenalty = 0.1
      }, header: SampleHeader.make(questionReports: .withoutResponses))
    for _ in 0..<3 { try run.act(.hintTaken) }
    try run.answer(1)
    let line = try #require(run.events.last.map { String(decoding: $0.bytes, as: UTF8.self) })
    #expect(line.contains(#""scoreGiven":0.7,"#), "\(line)")
  }
}
