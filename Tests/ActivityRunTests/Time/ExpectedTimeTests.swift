import Activities
import ActivityRun
import Engagement
import Testing

/// How long a page should take, seen in the presence horizon that it gets.
///
/// Grade 2 reads 106 words a minute: 53 words are 30 s.
@Suite struct ExpectedTimeTests {
  struct Page: CustomTestStringConvertible {
    let name: String
    let item: Item
    let expected: Int64
    var testDescription: String { name }

    init(_ name: String, _ item: Item, _ expected: Int64) {
      self.name = name
      self.item = item
      self.expected = expected
    }
  }

  private static let fifty = SampleActivity.words(50)

  @Test(arguments: [
    Page("the author's estimate", SampleItem.choice(prompt: fifty, estimatedSeconds: 70), 70_000),
    Page(
      "prompt and choices, and thinking", SampleItem.choice(prompt: fifty, estimatedSeconds: nil),
      36_000),
    Page(
      "several right", SampleItem.several(prompt: fifty, estimatedSeconds: nil), 40_000),
    Page(
      "true or false",
      SampleItem.trueFalse(prompt: SampleActivity.words(51), estimatedSeconds: nil), 34_000),
    Page(
      "a number", SampleItem.numeric(prompt: SampleActivity.words(53), estimatedSeconds: nil),
      40_000),
    Page(
      "a text", SampleItem.text(prompt: SampleActivity.words(53), estimatedSeconds: nil), 50_000),
    Page(
      "only to read", SampleItem.info(prompt: SampleActivity.words(53), estimatedSeconds: nil),
      30_000),
    Page(
      "words are runs between white space",
      SampleItem.info(
        prompt: Array(repeating: "a–b, c.\n\t“d”", count: 26).joined(separator: " ") + " e",
        estimatedSeconds: nil),
      44_716),
    Page(
      "two characters a word where nothing stands between words",
      SampleItem.info(prompt: String(repeating: "日", count: 106), estimatedSeconds: nil), 30_000),
    Page(
      "an odd character is a word",
      SampleItem.info(prompt: String(repeating: "ก", count: 105), estimatedSeconds: nil), 30_000),
    Page(
      "a word that turns into another script",
      SampleItem.info(
        prompt: Array(repeating: "ab日本cd", count: 17).joined(separator: " ") + " x y",
        estimatedSeconds: nil),
      30_000),
  ])
  func `an item takes its reading and thinking`(page: Page) throws {
    let run = try Conversation(graded(SampleActivity.make([page.item])))
    #expect(run.horizonAhead == TimeRules().horizonAllowance(expectedMilliseconds: page.expected))
  }

  @Test func `the pace is that of the lowest grade, and 175 words a minute without one`() throws {
    let item = SampleItem.info(prompt: SampleActivity.words(100), estimatedSeconds: nil)
    func horizon(_ grades: [Int]) throws -> Int64 {
      let activity = SampleActivity.with(SampleActivity.make([item])) {
        $0.grades = grades.compactMap(Grade.init(rawValue:))
      }
      return try Conversation(activity).horizonAhead
    }
    #expect(try horizon([5, 2, 3]) == 84_904)
    #expect(try horizon([1]) == 150_000)
    #expect(try horizon([]) == 51_427)
  }

  @Test func `a passage counts once a sitting`() throws {
    let name = StimulusID(rawValue: "passage")
    let items = ["a", "b"].map { id in
      SampleItem.with(
        SampleItem.choice(id, prompt: ExpectedTimeTests.fifty, estimatedSeconds: nil)
      ) { $0.stimulus = name }
    }
    let activity = SampleActivity.with(SampleActivity.make(items)) {
      $0.stimuli = [name: Stimulus(text: SampleActivity.words(53))]
    }
    var run = try Conversation(graded(activity))
    #expect(run.horizonAhead == 66_000 * 3 / 2)
    try run.act(.skipped)
    #expect(run.horizonAhead == 36_000 * 3 / 2)
    try run.act(.sittingEnded(.left))
    try run.beginSitting()
    #expect(run.horizonAhead == 66_000 * 3 / 2)
  }

  @Test func `feedback takes the time to read it`() throws {
    let item = SampleItem.with(SampleItem.choice()) {
      $0.feedback.general = SampleActivity.words(104)
    }
    var run = try Conversation(graded(SampleActivity.make([item])))
    try run.answer(0)
    #expect(run.state.page == .feedback(0))
    #expect(run.horizonAhead == 60_000 * 3 / 2)
  }

  @Test func `a new page sets the horizon anew, help leaves it as it is`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 100), SampleItem.trueFalse()])
    let horizon = run.state.tracker.horizon
    #expect(horizon == 150_000)
    try run.act(.overlayOpened(.help))
    try run.act(.overlayClosed)
    #expect(run.state.tracker.horizon == horizon)
    try run.act(.skipped)
    #expect(run.horizonAhead == 30_000)
  }

  @Test func `lines are believed longer, until the sitting ends`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 100), SampleItem.trueFalse()])
    #expect(run.horizonAhead == 150_000)
    try run.act(.inputFormChosen(.lines), after: 0)
    #expect(run.horizonAhead == 300_000)
    try run.act(.inputReceived, after: 200_000)
    #expect(run.horizonAhead == 300_000)
    #expect(run.state.tracker.totals[.active] == 200_000)
    try run.act(.skipped, after: 0)
    #expect(run.horizonAhead == 60_000)
    try run.act(.sittingEnded(.left))
    try run.beginSitting()
    #expect(run.horizonAhead == 30_000)
  }

  @Test func `a run that goes on in the other mode folds to the same events`() throws {
    var run = try Conversation(SampleActivity.make([SampleItem.choice(estimatedSeconds: 10)]))
    for form in [InputForm.lines, .keys, .lines] {
      try run.act(.inputFormChosen(form), after: 0)
      try run.act(.inputReceived, after: 50_000)
      try run.act(.sittingEnded(.left), after: 1_000)
      try run.beginSitting()
    }
    let refold = RunRefold(
      header: run.header, activity: run.activity, entries: run.entries)
    #expect(refold.events == run.events)
    #expect(refold.recorder.state == run.state)
    // Of 51 s each by lines, and by keys 20 s and the last one.
    #expect(run.state.tracker.totals[.active] == 123_000)
  }

  /// The activity for grade 2.
  private func graded(_ activity: Activity) -> Activity {
    SampleActivity.with(activity) { $0.grades = [2].compactMap(Grade.init(rawValue:)) }
  }
}
