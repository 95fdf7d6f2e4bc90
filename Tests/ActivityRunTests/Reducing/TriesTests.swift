import Activities
import ActivityRun
import Testing

/// Feedback, tries at an item, hints, and what they cost (format.md 1.3).
@Suite struct TriesTests {
  @Test func `immediate feedback comes after each answer, then the next item`() throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()])
    try run.answer(1)
    #expect(run.state.page == .feedback(0))
    try run.act(.confirmed)
    #expect(run.state.page == .feedback(0))
    try run.act(.continued)
    #expect(run.state.page == .item(1))
  }

  @Test(arguments: [Settings.FeedbackTime.end, .none])
  func `without immediate feedback the next item follows at once`(
    feedback: Settings.FeedbackTime
  ) throws {
    var run = try Conversation([SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.feedback = feedback
    }
    try run.answer(0)
    #expect(run.state.page == .item(1))
    try run.answer(0)
    #expect(run.state.page == .finish)
  }

  struct Tries: CustomTestStringConvertible {
    let activity: Int?
    let item: Int?
    let allowed: Int?
    var testDescription: String { "itemAttempts \(activity as Any), maxAttempts \(item as Any)" }
  }

  @Test(arguments: [
    Tries(activity: 1, item: nil, allowed: 1),
    Tries(activity: 3, item: nil, allowed: 3),
    Tries(activity: 1, item: 2, allowed: 2),
    Tries(activity: 3, item: 1, allowed: 1),
    Tries(activity: 1, item: 0, allowed: nil),
    Tries(activity: nil, item: nil, allowed: nil),
    Tries(activity: nil, item: 2, allowed: 2),
  ])
  func `wrong answers may be tried again as often as the file says`(tries: Tries) throws {
    let item = SampleItem.with(SampleItem.choice()) { $0.maxAttempts = tries.item }
    var run = try Conversation([item]) { $0.itemAttempts = tries.activity }
    #expect(run.state.triesAllowed(at: 0) == tries.allowed)
    let wanted = tries.allowed ?? 7
    for number in 1...wanted {
      #expect(!run.state.isClosed(at: 0))
      try run.answer(0)
      #expect(run.state.items[0].tries.count == number)
      #expect(
        run.state.feedback(at: 0).triesLeft
          == (tries.allowed.flatMap { number < $0 ? $0 - number : nil }))
      #expect(run.state.feedback(at: 0).mayTryAgain == (tries.allowed.map { number < $0 } ?? true))
      try run.act(.continued)
    }
    #expect(run.state.page == (tries.allowed == nil ? .item(0) : .finish))
  }

  @Test func `a right answer closes the item, whatever tries are left`() throws {
    var run = try Conversation([SampleItem.choice()]) { $0.itemAttempts = nil }
    try run.answer(0)
    try run.act(.continued)
    #expect(run.state.page == .item(0))
    try run.answer(1)
    #expect(run.state.isClosed(at: 0))
    try run.act(.continued)
    #expect(run.state.page == .finish)
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `a retry begins with no choice picked, but keeps what was typed`() throws {
    var run = try Conversation([SampleItem.several(), SampleItem.text()]) { $0.itemAttempts = 2 }
    try run.answer(1)
    #expect(run.state.items[0].draft == .picked([1], cursor: 1))
    try run.act(.continued)
    #expect(run.state.items[0].draft == .picked([], cursor: nil))
    try run.answer(0, 2)
    try run.act(.continued)
    try run.answer("Pariss")
    try run.act(.continued)
    #expect(run.state.items[1].draft == .text(TextField("Pariss")))
    try run.act(.textEdited(.deleteBackward))
    try run.act(.confirmed)
    #expect(run.state.items[1].isCorrect)
  }

  @Test func `hints come one by one and then say that there are no more`() throws {
    let item = SampleItem.with(SampleItem.choice()) { $0.hints = ["It is near.", "It is bright."] }
    var run = try Conversation([item, SampleItem.trueFalse()])
    try run.act(.hintTaken)
    #expect(run.state.current?.hintsTaken == 1)
    try run.act(.hintTaken)
    #expect(run.state.current?.hintsTaken == 2)
    #expect(run.state.notice == nil)
    try run.act(.hintTaken)
    #expect(run.state.current?.hintsTaken == 2)
    #expect(run.state.notice == .noMoreHints)
    try run.act(.skipped)
    try run.act(.hintTaken)
    #expect(run.state.notice == .noHints)
  }

  struct Penalty: CustomTestStringConvertible {
    let hints: Int
    let wrong: Int
    let share: Double
    var testDescription: String { "\(hints) hints, \(wrong) wrong" }
  }

  @Test(arguments: [
    Penalty(hints: 0, wrong: 0, share: 1), Penalty(hints: 1, wrong: 0, share: 0.875),
    Penalty(hints: 0, wrong: 1, share: 0.75), Penalty(hints: 2, wrong: 1, share: 0.5),
    Penalty(hints: 0, wrong: 3, share: 0.25), Penalty(hints: 3, wrong: 3, share: 0),
  ])
  func `tries and hints cost a share each, never below nothing`(penalty: Penalty) throws {
    let item = SampleItem.with(SampleItem.choice()) {
      $0.hints = ["a", "b", "c"]
      $0.maxScore = 2
    }
    var run = try Conversation([item]) {
      $0.itemAttempts = nil
      $0.attemptPenalty = 0.25
      $0.hintPenalty = 0.125
    }
    for _ in 0..<penalty.hints { try run.act(.hintTaken) }
    for _ in 0..<penalty.wrong {
      try run.answer(0)
      try run.act(.continued)
    }
    try run.answer(1)
    #expect(run.state.score(of: run.state.items[0]).share == penalty.share)
    #expect(run.state.feedback(at: 0).score == penalty.share * 2)
    #expect(run.state.items[0].isCorrect)
  }

  @Test func `the best try counts, after its penalties`() throws {
    var run = try Conversation([SampleItem.several(scoring: .partial)]) {
      $0.itemAttempts = 2
      $0.attemptPenalty = 0.25
    }
    try run.answer(0)
    #expect(run.state.scoreShare == 0.5)
    try run.act(.continued)
    try run.answer(1)
    #expect(run.state.scoreShare == 0.5)
  }
}
