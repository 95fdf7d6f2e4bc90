import Activities
import ActivityRun
import Caliper
import TestSupport
import Testing

/// What holds of the events about questions, whatever happens, in any order.
@Suite struct QuestionPropertyTests {
  static let steps = 150

  /// A random run with reports of its questions, begun by the seed.
  private func played(_ seed: UInt64, steps: Int = steps) throws -> (RandomPlay, Conversation) {
    var play = RandomPlay(seed: seed)
    var run = try play.begin(seed.isMultiple(of: 2) ? .withResponses : .withoutResponses)
    for _ in 0..<steps { try play.step(&run) }
    return (play, run)
  }

  @Test(arguments: SeededRandom.seeds(Soak.runs))
  func `they add to the other events of a run, and change none`(seed: UInt64) throws {
    let (_, run) = try played(seed)
    var header = run.header
    header.questionReports = nil
    let plain = RunRefold(header: header, activity: run.activity, entries: run.entries)
    #expect(plain.events == run.events.filter { !$0.isAboutQuestion })
    #expect(plain.outcome == run.outcome)
  }

  @Test(arguments: SeededRandom.seeds(Soak.runs))
  func `each is unique, in order, sound, and before the completed event`(seed: UInt64) throws {
    var (_, run) = try played(seed)
    try run.finishInAnySitting()
    try expectWhole(run.events, of: run.state)
  }

  @Test(arguments: SeededRandom.seeds(Soak.runs))
  func `answers stand as they stood at the end, and none that was taken back`(seed: UInt64) throws {
    var (play, run) = try played(seed)
    for _ in 0..<40 {
      try play.step(&run)
      if run.state.mayUndo { try run.act(.undone) }
    }
    if !run.state.revealsOutcomes, run.state.results == nil, !run.state.isAbandoned {
      #expect(try QuestionTrace(run.events).completed == [:], "nothing is told before the end")
    }
    try run.finishInAnySitting()
    try expectResults(QuestionTrace(run.events), of: run.state)
  }

  @Test(arguments: SeededRandom.seeds(Soak.kills))
  func `a run that is killed after any entry tells each thing once`(seed: UInt64) throws {
    let (_, run) = try played(seed, steps: 25)
    for count in 1...run.entries.count {
      let cut = Array(run.entries.prefix(count))
      var dead = RunRefold(header: run.header, activity: run.activity, entries: cut)
      #expect(dead.events == Array(run.events.prefix(dead.events.count)), "cut at \(count)")
      let ending = dead.endDeadSitting()?.entries ?? []
      var resumed = try Conversation(run.activity, header: run.header, recorder: dead.recorder)
      try resumed.beginSitting(after: 3_600_000)
      try resumed.finishAnyhow()
      let whole = dead.events + resumed.events
      try expectWhole(whole, of: resumed.state)
      try expectResults(QuestionTrace(whole), of: resumed.state)
      let refold = RunRefold(
        header: run.header, activity: run.activity, entries: cut + ending + resumed.entries)
      #expect(refold.events == whole, "cut at \(count)")
    }
  }

  // MARK: The rules

  private func expectWhole(_ events: [SealedEvent], of state: RunState) throws {
    #expect(Set(events.map(\.id)).count == events.count)
    let questions = events.filter(\.isAboutQuestion)
    #expect(questions.map(\.kind) == questions.indices.map { .question($0) })
    #expect(questions.allSatisfy { $0.objection == nil })
    if state.results != nil { #expect(events.last?.kind == .completed) }
    let times = questions.map(\.eventTimeMilliseconds)
    #expect(times == times.sorted())
    _ = try QuestionTrace(events)
  }

  /// What is told of answers is what the run came to.
  private func expectResults(_ trace: QuestionTrace, of state: RunState) throws {
    for session in state.items {
      let name = session.item.identifier.rawValue
      let tries = session.item.isAnswerable ? session.tries.count : 0
      #expect(trace.completed[name, default: 0] == tries, "\(name)")
      #expect(trace.graded[name, default: []].count == (session.item.isGraded ? tries : 0))
      let isTold = trace.skipped.contains(name)
      if session.isSkipped { #expect(isTold || tries > 0, "\(name)") }
      let last = trace.graded[name]?.last
      if let last, last.givenMillionths == last.maxMillionths { #expect(session.isCorrect) }
      let isPenalised = session.tries.count > 1 || session.hintsTaken > 0
      if let last, session.isCorrect, !isPenalised {
        #expect(last.givenMillionths == last.maxMillionths, "\(name)")
      }
    }
    guard let results = state.results else { return }
    let answered = state.gradedItems.count { !$0.tries.isEmpty }
    #expect(trace.graded.count == answered)
    #expect(trace.graded.count <= results.totalQuestions)
    let full = trace.graded.values.count { $0.last.map { $0.isFull } ?? false }
    let penalised = state.gradedItems.count {
      $0.isCorrect && ($0.tries.count > 1 || $0.hintsTaken > 0)
    }
    #expect((results.correctQuestions - penalised...results.correctQuestions).contains(full))
  }
}

extension Conversation {
  fileprivate mutating func finishInAnySitting() throws {
    if !state.isOpen { try beginSitting() }
    try finishAnyhow()
  }
}

extension AssessmentScore {
  fileprivate var isFull: Bool { givenMillionths == maxMillionths }
}

extension SealedEvent {
  fileprivate var isAboutQuestion: Bool {
    if case .question = kind { true } else { false }
  }
}
