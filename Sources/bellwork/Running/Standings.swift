import Activities
import ActivityRun
import Caliper
import Screen
import Storage

/// How far a student is with the activities of a shelf.
struct Standings: Sendable {
  let database: BellworkDatabase
  let student: StudentIdentity

  /// All that the journal has of one actor; a student is one for each sensor.
  private struct Records: Sendable {
    var histories: [String: StudentHistory]
    /// The newest of each activity.
    var unfinished: [String: RunRecord]
  }

  /// The rows of a shelf, in its order.
  func rows(of shelf: ActivityShelf) async -> [PickerRow] {
    let actors = shelf.activities.map { actor(of: $0, shelf) }
    var records: [String: Records] = [:]
    // What cannot be looked up is not told; opening an activity says why.
    for actor in Set(actors.compactMap(\.self)) { records[actor] = try? await self.records(actor) }
    let rows = zip(shelf.activities, actors).map { file, actor in
      (file, records: actor.flatMap { records[$0] })
    }
    let runs = rows.compactMap { file, records in
      file.activity.flatMap { records?.unfinished[$0.identifier] }
    }
    let questions = await questions(of: runs)
    return rows.compactMap { file, records in
      guard var row = file.row, let activity = file.activity else { return file.row }
      row.state = state(of: activity.identifier, records, questions)
      if case .failure(let broken) = shelf.config(of: file) { row.problem = broken.sentence }
      return row
    }
  }

  private func actor(of file: ShelvedFile, _ shelf: ActivityShelf) -> String? {
    guard let activity = file.activity, case .success(let config) = shelf.config(of: file) else {
      return nil
    }
    return student.actor(
      sensor: config.sensor(of: activity), rosterAPI: config.environment.rosterAPI
    ).id
  }

  private func records(_ actor: String) async throws -> Records {
    let unfinished = try await database.unfinishedRuns(student: actor, activity: nil)
    return Records(
      histories: try await database.histories(student: actor),
      unfinished: Dictionary(unfinished.map { ($0.activity, $0) }, uniquingKeysWith: { a, _ in a }))
  }

  private func state(
    of activity: String, _ records: Records?, _ questions: [RunID: Int]
  ) -> PickerRow.State {
    guard let records else { return .unknown }
    if let run = records.unfinished[activity] { return .unfinished(at: questions[run.id]) }
    guard let history = records.histories[activity], let best = history.bestShareMillionths else {
      return .new
    }
    let percent = (best + 5_000) / 10_000
    return history.isMastered ? .mastered(percent: percent) : .best(percent: percent)
  }

  /// The question at which each run stands, from 1; without those that cannot be folded.
  private func questions(of runs: [RunRecord]) async -> [RunID: Int] {
    await withTaskGroup(of: (RunID, Int?).self) { group in
      for run in runs {
        group.addTask { [database] in
          guard let entries = try? await database.entries(of: run.id),
            let state = try? RunRefold(stored: run, entries: entries).recorder.state
          else { return (run.id, nil) }
          return (run.id, state.questionNumber)
        }
      }
      var questions: [RunID: Int] = [:]
      for await (id, question) in group { questions[id] = question }
      return questions
    }
  }
}
