import Activities
import ActivityRun
import Caliper
import Testing

/// When events about questions go out, and which.
@Suite struct QuestionReportsTests {
  private func run(
    _ items: [Item], _ change: (inout Settings) -> Void = { _ in }
  ) throws -> Conversation {
    try Conversation(
      SampleActivity.make(items, change),
      header: SampleHeader.make(questionReports: .withoutResponses))
  }

  private static func limited(_ item: Item) -> Item {
    SampleItem.with(item) { $0.timeLimitSeconds = 20 }
  }

  @Test func `none are made unless a run was asked for them`() throws {
    var run = try Conversation([SampleItem.choice()])
    try run.answer(1)
    try run.act(.continued)
    try run.finish()
    #expect(try QuestionLines.of(run) == [])
  }

  @Test func `with feedback at once each goes out as it happens`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()])
    #expect(try QuestionLines.of(run) == ["0.0 Started planet 1"])
    try run.answer(0)
    let first = ["0.0 Started planet 1", "2.0 Completed planet 1", "2.0 Graded planet 1: 0 of 1"]
    #expect(try QuestionLines.of(run) == first)
    try run.act(.continued)
    #expect(try QuestionLines.of(run) == first + ["3.0 Started moon 1"])
  }

  @Test func `each further try is started, completed and graded by its number`() throws {
    var run = try run([SampleItem.choice()]) {
      $0.itemAttempts = 3
      $0.attemptPenalty = 0.25
    }
    try run.answer(0)
    try run.act(.continued)
    try run.answer(1)
    try run.act(.continued)
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "2.0 Completed planet 1", "2.0 Graded planet 1: 0 of 1",
        "3.0 Started planet 2", "5.0 Completed planet 2", "5.0 Graded planet 2: 0.75 of 1",
      ])
  }

  @Test func `coming back to an item and going on another day start no try again`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()]) { $0.navigation = .free }
    try run.act(.itemChosen(1))
    try run.act(.itemChosen(0))
    try run.act(.sittingEnded(.left))
    try run.beginSitting()
    try run.answer(1)
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "1.0 Started moon 1", "65.0 Completed planet 1",
        "65.0 Graded planet 1: 1 of 1",
      ])
    let events = try QuestionLines.events(run.events)
    guard case .completed(_, let response) = events[2].content else {
      Issue.record("no answer")
      return
    }
    #expect(response.durationMilliseconds == 2_000, "as long as it was up this time")
    #expect(response.startedAtMilliseconds == SampleHeader.start + 63_000)
  }

  // MARK: Where nothing is revealed before the end

  @Test(arguments: [Settings.FeedbackTime.end, .none])
  func `answers wait for the finish where they can be taken back, and all that follows them`(
    feedback: Settings.FeedbackTime
  ) throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()]) {
      $0.feedback = feedback
    }
    try run.answer(1)
    try run.answer(1)
    try run.act(.skipped)
    #expect(try QuestionLines.of(run) == ["0.0 Started planet 1"])
    try run.finish()
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "2.0 Completed planet 1", "2.0 Graded planet 1: 1 of 1",
        "2.0 Started moon 1", "4.0 Completed moon 1", "4.0 Graded moon 1: 0 of 1",
        "4.0 Started capital 1", "5.0 Skipped capital 1",
      ])
    #expect(run.events.last?.kind == .completed)
  }

  @Test func `an answer that was taken back leaves no trace, and is dated as given again`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()]) { $0.feedback = .end }
    try run.answer(0)
    try run.act(.undone)
    try run.answer(1)
    try run.answer(0)
    try run.act(.undone)
    try run.act(.skipped)
    try run.finish()
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "2.0 Started moon 1", "5.0 Completed planet 1",
        "5.0 Graded planet 1: 1 of 1", "9.0 Skipped moon 1",
      ])
  }

  @Test func `a changed answer is the same try`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()]) {
      $0.feedback = .end
      $0.navigation = .free
    }
    try run.answer(0)
    try run.act(.itemChosen(0))
    try run.answer(1)
    try run.act(.skipped)
    try run.finish()
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "2.0 Started moon 1", "5.0 Completed planet 1",
        "5.0 Graded planet 1: 1 of 1", "6.0 Skipped moon 1",
      ])
  }

  @Test func `a run that is given up tells what stood when it was`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()]) { $0.feedback = .end }
    try run.answer(1)
    try run.act(.abandoned)
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "2.0 Completed planet 1", "2.0 Graded planet 1: 1 of 1",
        "2.0 Started moon 1",
      ])
  }

  @Test func `a run that is given up after it was left tells the same`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()]) { $0.feedback = .end }
    try run.answer(1)
    try run.act(.sittingEnded(.left))
    let rest = run.recorder.eventsIfGivenUp
    #expect(
      try QuestionLines.of(run.events + rest) == [
        "0.0 Started planet 1", "2.0 Completed planet 1", "2.0 Graded planet 1: 1 of 1",
        "2.0 Started moon 1",
      ])
    #expect(Set((run.events + rest).map(\.id)).count == run.events.count + rest.count)
    try run.beginSitting()
    try run.act(.abandoned)
    #expect(run.events.suffix(rest.count) == rest[...])
    #expect(run.recorder.eventsIfGivenUp == [])
  }

  @Test func `leaving tells nothing that can still be taken back`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse()]) { $0.feedback = .end }
    try run.answer(1)
    try run.act(.sittingEnded(.left))
    #expect(try QuestionLines.of(run) == ["0.0 Started planet 1"])
  }

  // MARK: Skips and limits

  @Test func `a skip is told once, and an answer from the finish screen after it`() throws {
    var run = try run([SampleItem.choice(), SampleItem.info("more")])
    try run.act(.skipped)
    try run.act(.skipped)
    try run.act(.itemChosen(0))
    try run.act(.skipped)
    try run.act(.itemChosen(0))
    try run.answer(1)
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "1.0 Skipped planet 1", "7.0 Completed planet 1",
        "7.0 Graded planet 1: 1 of 1",
      ])
  }

  @Test func `giving up a further try is no skip`() throws {
    var run = try run([SampleItem.choice()]) { $0.itemAttempts = 2 }
    try run.answer(0)
    try run.act(.continued)
    try run.act(.skipped)
    try run.finish()
    #expect(
      try QuestionLines.of(run).map { $0.split(separator: " ")[1] } == [
        "Started", "Completed", "Graded", "Started",
      ])
  }

  @Test func `a limit that passes completes what is there, at its own instant`() throws {
    var run = try run([Self.limited(SampleItem.choice()), SampleItem.trueFalse()])
    try run.pick(1)
    try run.act(.ticked, after: 19_400)
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "20.0 Completed planet 1", "20.0 Graded planet 1: 1 of 1",
      ])
  }

  @Test func `a limit that passes without an answer skips, and the tick is kept`() throws {
    var run = try run([Self.limited(SampleItem.choice())]) { $0.feedback = .none }
    try run.act(.ticked, after: 19_000)
    try run.act(.ticked, after: 1_200)
    #expect(try QuestionLines.of(run) == ["0.0 Started planet 1", "20.0 Skipped planet 1"])
    #expect(run.entries.last?.stamp.elapsed == 20_200)
    let refold = RunRefold(
      header: run.header, activity: run.activity, entries: run.entries)
    #expect(refold.events == run.events)
  }

  @Test func `what a limit closed is not told before the end where that would reveal it`() throws {
    var run = try run([Self.limited(SampleItem.choice()), SampleItem.trueFalse()]) {
      $0.feedback = .end
    }
    try run.pick(1)
    try run.act(.ticked, after: 60_000)
    try run.act(.confirmed)
    #expect(try QuestionLines.of(run) == ["0.0 Started planet 1"])
    try run.act(.skipped)
    try run.finish()
    #expect(try QuestionLines.of(run).contains("20.0 Graded planet 1: 1 of 1"))
  }

  @Test func `the limit of the whole tells of the item that was up`() throws {
    var run = try run([SampleItem.choice(), SampleItem.trueFalse(), SampleItem.text()]) {
      $0.timeLimitSeconds = 60
      $0.feedback = .end
    }
    try run.answer(1)
    try run.act(.ticked, after: 70_000)
    #expect(run.state.page == .results)
    #expect(
      try QuestionLines.of(run) == [
        "0.0 Started planet 1", "2.0 Completed planet 1", "2.0 Graded planet 1: 1 of 1",
        "2.0 Started moon 1", "60.0 Skipped moon 1",
      ])
  }

  // MARK: Who marks what

  @Test func `what is only read is no question`() throws {
    var run = try run([SampleItem.info(), SampleItem.info("more")])
    try run.act(.confirmed)
    try run.act(.skipped)
    try run.finish()
    #expect(try QuestionLines.of(run) == [])
  }

  @Test func `writing that a teacher marks is completed and not graded`() throws {
    var run = try run([SampleItem.writing("later", grading: .manual)])
    try run.answer("two words")
    #expect(try QuestionLines.of(run) == ["0.0 Started later 1", "2.0 Completed later 1"])
  }

  @Test func `what the student marks says so`() throws {
    var run = try run([
      SampleItem.card(), SampleItem.writing(), SampleItem.writing("done", grading: .completion),
    ])
    try run.act(.confirmed)
    try run.answer(0)
    try run.act(.continued)
    try run.answer("the tilt")
    try run.answer(1)
    try run.act(.continued)
    try run.answer("two words")
    #expect(
      try QuestionLines.of(run).filter { $0.contains("Graded") }.map { $0.drop { $0 != "G" } } == [
        "Graded window 1: 1 of 1, marked by the student",
        "Graded why 1: 0.75 of 1, marked by the student", "Graded done 1: 1 of 1",
      ])
  }

  @Test func `a rubric that the clock closed was marked by nobody`() throws {
    var run = try run([Self.limited(SampleItem.writing())])
    try run.type("the tilt")
    try run.act(.ticked, after: 30_000)
    #expect(try QuestionLines.of(run).last == "20.0 Graded why 1: 0 of 1")
  }

  @Test func `practice of the wrong items reports nothing`() throws {
    var run = try run([SampleItem.choice()])
    try run.answer(0)
    try run.act(.continued)
    try run.finish()
    var practice = RunRecorder(state: run.state.practiceOfWrongItems)
    let start = SampleHeader.start
    var events = practice.take(.sittingBegan, at: Stamp(elapsed: 0, wall: start)).events
    for (step, action) in [RunAction.choicePicked(1), .confirmed].enumerated() {
      let stamp = Stamp(elapsed: Int64(step), wall: start)
      events += practice.take(action, at: stamp).events
    }
    #expect(events == [])
    #expect(practice.state.items[0].isCorrect)
  }
}
