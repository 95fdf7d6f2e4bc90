import Activities
import ActivityRun
import Caliper
import Engagement
import Testing

/// What a run comes to, and what its completed event says of it (design.md 4).
@Suite struct RunResultsTests {
  @Test func `every graded item counts, answered or not; correct are those with the full score`()
    throws
  {
    var run = try Conversation(
      SampleActivity.everyKind.map { $0.identifier.rawValue == "several" ? partial : $0 })
    try run.act(.confirmed)
    try run.answer(1)
    try run.act(.continued)
    try run.answer(0)
    try run.act(.continued)
    try run.skipToEnd()
    try run.finish()
    let results = try #require(run.state.results)
    // What is only read, and writing that a teacher marks, count nowhere.
    #expect(results.totalQuestions == 11)
    #expect(results.correctQuestions == 1)
    #expect(results.shareMillionths == 136_364)
    #expect(results.percent == 14)
    #expect(results.isPassed == nil)
    #expect(results.masteredUnits == nil)
    #expect(results.isMastered == nil)
    #expect(results.pctCompleteApp == nil)
  }

  @Test func `the share weighs items by their maximum score`() throws {
    let heavy = SampleItem.with(SampleItem.choice()) { $0.maxScore = 3 }
    let results = try results([heavy, SampleItem.trueFalse()], right: 1)
    #expect(results.shareMillionths == 750_000)
  }

  @Test func `right at a later try is correct`() throws {
    var run = try Conversation([SampleItem.choice()]) {
      $0.itemAttempts = 2
      $0.attemptPenalty = 0.5
    }
    try run.answer(0)
    try run.act(.continued)
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    #expect(run.state.results?.correctQuestions == 1)
    #expect(run.state.results?.shareMillionths == 500_000)
  }

  @Test(arguments: [(0.5, 1, true), (0.5, 0, false), (0.51, 1, false), (1.0, 2, true)])
  func `passing is reaching the passing score`(score: Double, right: Int, isPassed: Bool) throws {
    let results = try results(
      [SampleItem.choice(), SampleItem.choice("b")], right: right
    ) { $0.settings.passingScore = score }
    #expect(results.isPassed == isPassed)
  }

  // MARK: XP

  @Test func `focused minutes count active time alone`() throws {
    var run = try Conversation([SampleItem.choice(estimatedSeconds: 60)])
    try run.at(30_000, .paused)
    try run.at(90_000, .resumed)
    try run.at(92_000, .choicePicked(1))
    try run.at(93_000, .confirmed)
    try run.at(94_000, .continued)
    try run.at(94_000, .finishRequested)
    #expect(run.state.results?.xp == .focusedMinutes(activeMilliseconds: 34_000))
    #expect(try run.events.last?.completion.xpHundredths == 57)
  }

  @Test(arguments: [(2.5, 8.0, 250), (nil, 8.0, 800), (nil, nil, 0)] as [(Double?, Double?, Int)])
  func `expected XP is the file's, else its minutes`(xp: Double?, minutes: Double?, hundredths: Int)
    throws
  {
    let results = try results([SampleItem.choice()], right: 1) {
      $0.xpPolicy = .expected
      $0.expectedXP = xp
      $0.estimatedMinutes = minutes
    }
    #expect(results.xp.expectedHundredths == hundredths)
    #expect(results.xp.multiplierHundredths == 125)
  }

  @Test(arguments: [(1, 125), (2, 100), (3, 100)])
  func `the multiplier is that of the attempt taken`(attempt: Int, multiplier: Int) throws {
    let results = try results([SampleItem.choice()], right: 1, attempt: attempt) {
      $0.xpPolicy = .expected
      $0.expectedXP = 4
    }
    #expect(results.attempt == attempt)
    #expect(results.xp.multiplierHundredths == multiplier)
  }

  // MARK: Mastery and progress

  @Test(arguments: [(10, 2, true), (9, 2, true), (8, 0, false), (0, 0, false)])
  func `units are sent when the share reaches the threshold`(
    right: Int, units: Int, isMastered: Bool
  ) throws {
    let results = try results(ten, right: right) { $0.mastery = Mastery(units: 2) }
    #expect(results.masteredUnits == units)
    #expect(results.isMastered == isMastered)
  }

  @Test(arguments: [0, 10])
  func `an activity is mastered once`(right: Int) throws {
    let results = try results(ten, right: right, history: StudentHistory(isMastered: true)) {
      $0.mastery = Mastery()
    }
    #expect(results.masteredUnits == 0)
    #expect(results.isMastered == true)
  }

  struct Progress: CustomTestStringConvertible {
    let given: Int?
    let lessons: Int?
    let before: Int
    let percent: Int?
    var testDescription: String {
      "given \(given as Any), \(before) + 1 of \(lessons as Any)"
    }
  }

  @Test(arguments: [
    Progress(given: nil, lessons: nil, before: 3, percent: nil),
    Progress(given: nil, lessons: 0, before: 3, percent: nil),
    Progress(given: 40, lessons: nil, before: 0, percent: 40),
    Progress(given: 40, lessons: 10, before: 8, percent: 40),
    Progress(given: 0, lessons: 10, before: 8, percent: 0),
    Progress(given: 100, lessons: 10, before: 0, percent: 100),
    Progress(given: nil, lessons: 10, before: 0, percent: 10),
    Progress(given: nil, lessons: 8, before: 0, percent: 13),
    Progress(given: nil, lessons: 300, before: 0, percent: 0),
    Progress(given: nil, lessons: 300, before: 298, percent: 99),
    Progress(given: nil, lessons: 300, before: 299, percent: 100),
    Progress(given: nil, lessons: 10, before: 14, percent: 100),
  ])
  func `progress is given, or mastered units of the course, and 99 until all is mastered`(
    progress: Progress
  ) throws {
    let header = try SampleHeader.make(
      pctComplete: progress.given, totalLessons: progress.lessons)
    let results = try results(
      [SampleItem.choice()], right: 1, header: header,
      history: StudentHistory(masteredUnitsInCourse: progress.before)
    ) { $0.mastery = Mastery() }
    #expect(results.pctCompleteApp == progress.percent)
  }

  @Test func `what this run did not master adds nothing to the course`() throws {
    let header = try SampleHeader.make(totalLessons: 4)
    let history = StudentHistory(bestShareMillionths: 600_000, masteredUnitsInCourse: 1)
    let results = try results(ten, right: 1, header: header, history: history) {
      $0.mastery = Mastery()
    }
    #expect(results.pctCompleteApp == 25)
    #expect(results.previousBestMillionths == 600_000)
  }

  @Test(arguments: [
    (Settings.GradeAttempt.highest, 1_000_000), (.latest, 500_000), (.first, 200_000),
    (.average, 566_667),
  ])
  func `the try that counts is the one the file says`(which: Settings.GradeAttempt, counting: Int)
    throws
  {
    let earlier = [(1, 200_000), (3, 1_000_000)].map {
      FinishedAttempt(number: $0, shareMillionths: $1)
    }
    let history = StudentHistory(
      attemptsTaken: 3, bestShareMillionths: 1_000_000, finishedAttempts: earlier)
    let items = [SampleItem.choice(), SampleItem.choice("b")]
    let results = try results(items, right: 1, attempt: 4, history: history) {
      $0.settings.gradeAttempt = which
    }
    #expect(results.finishedAttempts.map(\.number) == [1, 3, 4])
    #expect(results.countingShareMillionths == counting)
  }

  @Test func `a try that was begun before others stands in its place among them`() throws {
    let history = StudentHistory(
      attemptsTaken: 2, finishedAttempts: [FinishedAttempt(number: 2, shareMillionths: 400_000)])
    let results = try results([SampleItem.choice()], right: 1, history: history) {
      $0.settings.gradeAttempt = .latest
    }
    #expect(results.finishedAttempts.map(\.number) == [1, 2])
    #expect(results.countingShareMillionths == 400_000)
  }

  @Test func `the outcome that is kept and the event say the same`() throws {
    var run = try Conversation(
      SampleActivity.with(SampleActivity.make([SampleItem.choice(), SampleItem.trueFalse()])) {
        $0.mastery = Mastery(threshold: 0.5, units: 1)
      }, header: SampleHeader.make(totalLessons: 3))
    run.attemptToTake = 2
    try run.answer(1)
    try run.act(.continued)
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    #expect(
      run.outcome
        == .finished(
          shareMillionths: 500_000, masteredUnits: 1,
          atMilliseconds: SampleHeader.start + run.elapsed))
    #expect(
      try run.events.last?.completion
        == CompletionMetrics(
          totalQuestions: 2, correctQuestions: 1, xpHundredths: 12, masteredUnits: 1, attempt: 2,
          pctCompleteApp: 33))
  }

  // MARK: Making runs

  private var ten: [Item] { (0..<10).map { SampleItem.choice("q\($0)") } }

  private var partial: Item { SampleItem.several(scoring: .partial) }

  /// The results of a run with the first items right and the others skipped.
  private func results(
    _ items: [Item], right: Int, attempt: Int = 1, header: RunHeader? = nil,
    history: StudentHistory = StudentHistory(), _ change: (inout Activity) -> Void = { _ in }
  ) throws -> RunResults {
    let activity = SampleActivity.with(SampleActivity.make(items), change)
    var run = try Conversation(activity, header: header)
    run.attemptToTake = attempt
    run.history = history
    for _ in 0..<right {
      try run.answer(1)
      try run.act(.continued)
    }
    try run.skipToEnd()
    try run.finish()
    return try #require(run.state.results)
  }
}
