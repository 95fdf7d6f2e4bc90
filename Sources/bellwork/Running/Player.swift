import ActivityRun
import Caliper
import EventDelivery
import Screen
import Storage

/// Takes a student through an activity at a front end: start screen, run, results.
@MainActor
struct Player {
  let workspace: Workspace
  let configSearch: TimebackConfigSearch
  let frontEnd: any FrontEnd
  let options: PlayOptions
  /// For whom the program was started, whoever sits here by now.
  let startedFor: StudentIdentity

  private var database: BellworkDatabase { workspace.database }
  private var sinks: SinkFactory {
    SinkFactory(
      places: workspace.places, config: workspace.config, isOutputTaken: options.isPlain)
  }
  private var introduction: Introduction {
    Introduction(
      choice: StudentChoice(places: workspace.places, config: workspace.config),
      frontEnd: frontEnd, strictSinkNames: sinks.strictNames)
  }

  /// How it ended, and who sits here now; `nil` ends where the student left the start screen.
  func play(
    _ file: ActivityFile, as student: StudentIdentity
  ) async throws -> (end: SessionEnd?, student: StudentIdentity) {
    if options.isPractice { return (try await practise(file, student), student) }
    var student = student
    var language = options.language
    while true {
      var opening = try opening(file, student)
      opening.language = language
      let entry = try await RunEntry.find(opening, in: database, fresh: options.isFresh)
      if options.goesAtOnce, entry.unfinished == nil, !entry.hasTryLeft(file.activity) {
        throw CommandFailure(
          status: .unavailable,
          message: "bellwork: no try is left at this activity (\"maxAttempts\" in its settings)")
      }
      var model = entry.startModel(opening)
      model.news = options.rescue?.description
      switch try options.goesAtOnce ? .begin : frontEnd.start(model) {
      case .changeLanguage: language = model.nextLanguage
      case .leave: return (nil, student)
      case .changeStudent:
        if let new = try introduction.ask() { student = new }
      case .begin:
        if let end = try await session(entry, opening) { return (end, student) }
      case .startAgain:
        if let end = try await session(entry.startingAgain, opening) { return (end, student) }
      }
    }
  }

  func opening(_ file: ActivityFile, _ student: StudentIdentity) throws -> RunOpening {
    RunOpening(
      file: file, student: student,
      timeback: try configSearch.config(forActivityAt: file.path),
      windowSeconds: workspace.config.windowSeconds,
      sinkNames: sinks.names, strictSinkNames: sinks.strictNames,
      surroundings: surroundings(of: student), questionReports: workspace.config.questionReports)
  }

  /// The command line's before the configuration's; what is one student's goes with no other's
  /// events.
  private func surroundings(of student: StudentIdentity) -> Surroundings {
    let given = options.surroundings
    let configured = workspace.config.context
    return (student == startedFor ? given : given.ofAnybody)
      .over(student.isConfigured ? configured : configured.ofAnybody)
  }

  /// Plays on or anew, as the entry says; `nil` where another process has ended the run meanwhile.
  private func session(_ entry: RunEntry, _ opening: RunOpening) async throws -> SessionEnd? {
    guard let earlier = entry.earlierRun else { return try await newSession(entry, opening) }
    let lock = try RunLock.acquire(earlier.id, directory: workspace.places.lockDirectory)
    // From here on no other process changes the run; since it was looked up, one may have.
    guard let entry = try await entry.current(in: database, recovery) else { return nil }
    guard let unfinished = entry.unfinished else {
      try await database.append(
        [], to: earlier.id, events: await RunEntry.events(ofGivenUp: earlier, in: database),
        outcome: .abandoned(atMilliseconds: ClockReading.now().wall))
      _ = consume lock
      return try await newSession(entry, opening)
    }
    let (end, state) = try await record(
      unfinished.run, unfinished.refold.recorder, opening)
    _ = consume lock
    return try await afterwards(end, state, opening)
  }

  private func newSession(_ entry: RunEntry, _ opening: RunOpening) async throws -> SessionEnd {
    let (run, recorder) = try await entry.create(
      opening, in: database, pctComplete: options.pctComplete)
    let lock = try RunLock.acquire(run.id, directory: workspace.places.lockDirectory)
    let (end, state) = try await record(run, recorder, opening)
    _ = consume lock
    return try await afterwards(end, state, opening)
  }

  private func afterwards(
    _ end: SessionEnd, _ state: RunState, _ opening: RunOpening
  ) async throws -> SessionEnd {
    end == .redoWrong ? try await practise(state.practiceOfWrongItems, opening) : end
  }

  private var recovery: RunRecovery {
    RunRecovery(journal: database, lockDirectory: workspace.places.lockDirectory)
  }

  /// One sitting, with its journal and its deliveries beside it.
  ///
  /// - Throws: `UnsavedRun` where it came to an end that is not on disk.
  private func record(
    _ run: RunRecord, _ recorder: RunRecorder, _ opening: RunOpening
  ) async throws -> (SessionEnd, RunState) {
    for sink in workspace.config.adHocSinks {
      try await database.join(run.id, to: SinkName(rawValue: sink.name))
    }
    let delivery = Delivery(outbox: database, sinks: sinks.live())
    let writer = JournalWriter(
      journal: database, run: run, stored: try await database.entries(of: run.id)
    ) { delivery.emitter.wake() }
    let news = StoreNews(database: database)
    let sitting = Sitting(
      recorder: recorder, recording: .journal(writer, database, run, delivery.board, news),
      eventLog: EventLog(try await database.events(of: run.id)), viewer: viewer(opening))
    var context = RunScreenContext(hasPicker: options.hasPicker)
    context.held = opening.held
    let (end, state) = try await delivery.alongside(writer) { [context] in
      try await frontEnd.play(sitting, context: context)
    }
    if let cause = writer.trouble { throw UnsavedRun(end: end, cause: cause) }
    return (end, state)
  }

  /// Opens what an item names outside, when the student asks for it.
  func viewer(_ opening: RunOpening) -> MediaViewer {
    MediaViewer(
      folder: FilePath.parent(opening.file.path), environment: Environment.variables)
  }
}
