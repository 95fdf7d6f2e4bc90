import Activities
import ActivityRun
import Caliper
import Screen
import Storage

/// Where a student stands with an activity when it is opened: anew, or in an unfinished run.
struct RunEntry: Sendable {
  var unfinished: Unfinished?
  var history: StudentHistory
  /// The unfinished run is given up when the new one opens.
  var givesUp: RunRecord?

  struct Unfinished: Sendable {
    var run: RunRecord
    var refold: RunRefold
  }

  /// Looks the student up in the journal.
  static func find(
    _ opening: RunOpening, in database: BellworkDatabase, fresh: Bool
  ) async throws -> RunEntry {
    let student = opening.actor.id
    let activity = opening.file.activity.identifier
    let history = try await database.history(
      student: student, activity: activity, course: opening.courseKey)
    let runs = try await database.unfinishedRuns(student: student, activity: activity)
    guard let run = runs.first else { return RunEntry(history: history) }
    // What is given up need not be readable.
    if fresh { return RunEntry(history: history, givesUp: run) }
    let refold = try RunRefold(stored: run, entries: await database.entries(of: run.id))
    return RunEntry(unfinished: Unfinished(run: run, refold: refold), history: history)
  }

  var startingAgain: RunEntry { RunEntry(history: history, givesUp: unfinished?.run) }

  /// The number that this run is, or will be.
  var attempt: Int {
    unfinished.map(\.refold.recorder.state.attempt) ?? history.attemptsTaken + 1
  }

  func startModel(_ opening: RunOpening) -> StartModel {
    let asked = unfinished?.refold.recorder.state
    let activity =
      asked.map { opening.file.activity.shown(in: $0.header.language) } ?? opening.activity
    var model = StartModel(
      title: activity.title, instructions: activity.instructions,
      questionCount: asked?.items.count ?? activity.askedCount,
      expectedMinutes: activity.estimatedMinutes.map { Int($0.rounded(.up)) }, attempt: attempt,
      attemptLimit: activity.settings.maxAttempts, studentName: opening.student.displayName,
      unfinished: asked.map {
        StartModel.Unfinished(question: $0.questionNumber, of: $0.items.count)
      },
      sinkNames: opening.sinkNames.filter { opening.held?.sinkNames.contains($0) != true })
    model.held = opening.held
    model.mayBegin = hasTryLeft(activity)
    // A run that goes on reports what it began to report.
    model.questionReports = asked.map(\.header.questionReports) ?? opening.questionReports
    model.language = activity.language
    // A run that goes on stays in the language it began with.
    if asked == nil { model.languages = opening.file.activity.languages }
    model.time = time(opening)
    model.score = score(activity)
    model.change = asked.flatMap { ActivityChange(from: $0.activity, to: activity) }
    return model
  }

  /// Whether another run may begin (`settings.maxAttempts`).
  func hasTryLeft(_ activity: Activity) -> Bool {
    activity.settings.maxAttempts.map { history.attemptsTaken < $0 } ?? true
  }

  /// The run that this entry goes on with, or gives up.
  var earlierRun: RunRecord? { unfinished?.run ?? givesUp }

  /// The entry as the journal has it by now, for whoever holds the lock of its earlier run.
  ///
  /// A sitting that died since is sealed. `nil` where the run is over.
  func current(
    in database: BellworkDatabase, _ recovery: RunRecovery
  ) async throws -> RunEntry? {
    guard let run = earlierRun else { return self }
    let open = try await database.unfinishedRuns(student: run.student, activity: run.activity)
    guard open.contains(where: { $0.id == run.id }) else { return nil }
    try await recovery.seal(run)
    guard unfinished != nil else { return self }
    var entry = self
    let refold = try RunRefold(stored: run, entries: await database.entries(of: run.id))
    entry.unfinished = Unfinished(run: run, refold: refold)
    return entry
  }

  /// What a run that is given up had still to tell; one that cannot be folded tells nothing more.
  static func events(ofGivenUp run: RunRecord, in database: BellworkDatabase) async -> [SealedEvent]
  {
    guard let entries = try? await database.entries(of: run.id),
      let refold = try? RunRefold(stored: run, entries: entries)
    else { return [] }
    return refold.recorder.eventsIfGivenUp
  }

  /// A new run, created in the journal.
  func create(
    _ opening: RunOpening, in database: BellworkDatabase, pctComplete: Int?
  ) async throws -> (RunRecord, RunRecorder) {
    var chance = SystemRandomNumberGenerator()
    let seed = RunSeed(high: chance.next(), low: chance.next())
    let header = try opening.header(
      seed: seed, runID: .make(seed: seed), attempt: attempt, pctComplete: pctComplete)
    let run = RunRecord(
      id: header.runID, student: header.context.actor.id,
      activity: opening.file.activity.identifier, course: opening.courseKey,
      createdAtMilliseconds: ClockReading.now().wall, header: try header.bytes)
    try await database.create(run)
    return (run, RunRecorder(state: RunState(header: header, activity: opening.activity)))
  }
}
