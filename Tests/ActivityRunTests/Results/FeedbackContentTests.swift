import Activities
import ActivityRun
import Testing

/// What is said after an answer, and when the right one may be seen.
@Suite struct FeedbackContentTests {
  @Test func `it says what was given, what is right, and why`() throws {
    let item = SampleItem.with(SampleItem.choice()) {
      $0.feedback = Feedback(correct: "Well seen.", incorrect: "Look again.", general: "It is hot.")
    }
    var run = try Conversation([item, SampleItem.with(item) { $0.identifier.rawValue = "b" }])
    try run.answer(0)
    let wrong = run.state.feedback(at: 0)
    #expect(wrong.verdict == .incorrect)
    #expect(wrong.given == ["Mercury"])
    #expect(wrong.correct == ["Venus"])
    #expect(wrong.explanations == ["Look again.", "It is hot."])
    #expect(wrong.score == 0)
    try run.act(.continued)
    try run.answer(1)
    let right = run.state.feedback(at: 1)
    #expect(right.verdict == .correct)
    #expect(right.explanations == ["Well seen.", "It is hot."])
    #expect(right.score == 1)
  }

  @Test func `a part of the score is a verdict of its own`() throws {
    let item = SampleItem.with(SampleItem.several(scoring: .partial)) {
      $0.feedback.partial = "There is another."
      $0.maxScore = 4
    }
    var run = try Conversation([item])
    try run.answer(2)
    let content = run.state.feedback(at: 0)
    #expect(content.verdict == .partial)
    #expect(content.explanations == ["There is another."])
    #expect(content.score == 2)
    #expect(content.maxScore == 4)
  }

  @Test func `the worked explanation and the answer wait for the last try`() throws {
    let item = SampleItem.with(SampleItem.choice()) {
      $0.feedback = Feedback(incorrect: "Look again.", general: "It is Venus.")
    }
    var run = try Conversation([item]) { $0.itemAttempts = 2 }
    try run.answer(0)
    #expect(run.state.feedback(at: 0).correct == nil)
    #expect(run.state.feedback(at: 0).explanations == ["Look again."])
    try run.act(.continued)
    try run.answer(2)
    #expect(run.state.feedback(at: 0).correct == ["Venus"])
    #expect(run.state.feedback(at: 0).explanations == ["Look again.", "It is Venus."])
  }

  struct Showing: CustomTestStringConvertible {
    let when: Settings.CorrectResponseTime
    let passingScore: Double?
    let afterItem: Bool
    let afterActivity: Bool
    var testDescription: String { "\(when), passing score \(passingScore as Any)" }
  }

  /// In all of these one of two items is right: the share is a half.
  @Test(arguments: [
    Showing(when: .afterItem, passingScore: nil, afterItem: true, afterActivity: true),
    Showing(when: .afterActivity, passingScore: nil, afterItem: false, afterActivity: true),
    Showing(when: .afterPassing, passingScore: nil, afterItem: false, afterActivity: true),
    Showing(when: .afterPassing, passingScore: 0.5, afterItem: false, afterActivity: true),
    Showing(when: .afterPassing, passingScore: 0.6, afterItem: false, afterActivity: false),
    Showing(when: .never, passingScore: nil, afterItem: false, afterActivity: false),
  ])
  func `the right answer is shown when the file says so, of skipped items too`(showing: Showing)
    throws
  {
    var run = try Conversation([
      SampleItem.with(SampleItem.choice("a")) { $0.maxScore = 2 }, SampleItem.choice("b"),
      SampleItem.choice("c"),
    ]) {
      $0.showCorrectResponse = showing.when
      $0.passingScore = showing.passingScore
    }
    try run.answer(1)
    try run.act(.continued)
    try run.answer(0)
    #expect(run.state.feedback(at: 1).correct == (showing.afterItem ? ["Venus"] : nil))
    try run.act(.continued)
    try run.skipToEnd()
    try run.finish()
    for place in [1, 2] {
      let correct = run.state.feedback(at: place).correct
      #expect(correct == (showing.afterActivity ? ["Venus"] : nil), "item \(place)")
    }
  }

  @Test func `a skipped item has nothing given and nothing earned`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.skipToEnd()
    try run.finish()
    let content = run.state.feedback(at: 0)
    #expect(content.given == [])
    #expect(content.score == 0)
    #expect(!content.mayTryAgain)
  }
}
