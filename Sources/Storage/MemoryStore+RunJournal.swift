package import ActivityRun
package import Caliper

extension MemoryStore: RunJournal {
  package func create(_ run: RunRecord) throws {
    guard self.run(run.id) == nil else { throw JournalError.runExists(run.id) }
    runList.append(Run(record: run))
  }

  package func append(
    _ entries: [JournalPayload], to run: RunID, events: [SealedEvent], outcome: RunOutcome?
  ) throws {
    let index = try index(of: run)
    try store(events)
    runList[index].entries += entries
    runList[index].record.outcome = runList[index].record.outcome ?? outcome
  }

  package func restore(_ run: RunRecord, entries: [JournalPayload]) throws {
    if self.run(run.id) == nil { runList.append(Run(record: run)) }
    runList[try index(of: run.id)].entries = entries
  }

  package func entries(of run: RunID) -> [JournalPayload] {
    runList.first { $0.record.id == run }?.entries ?? []
  }

  package func lastEntry(of run: RunID) -> JournalPayload? { entries(of: run).last }

  package func run(_ id: RunID) -> RunRecord? {
    runList.first { $0.record.id == id }?.record
  }

  package func unfinishedRuns(student: String?, activity: String?) -> [RunRecord] {
    runs().filter { run in
      run.outcome == nil && run.student == student ?? run.student
        && run.activity == activity ?? run.activity
    }
  }

  package func runs() -> [RunRecord] { runList.reversed().map(\.record) }

  package func takeAttempt(for run: RunID) throws -> Int {
    let index = try index(of: run)
    let record = runList[index].record
    let attempt =
      record.attempt
      ?? 1 + history(student: record.student, activity: record.activity, course: nil).attemptsTaken
    runList[index].record.attempt = attempt
    return attempt
  }

  package func history(student: String, activity: String, course: String?) -> StudentHistory {
    let own = runList.map(\.record).filter { $0.student == student }
    let here = own.filter { $0.activity == activity }
    let inCourse = own.filter { course != nil && $0.course == course }
    return StudentHistory(
      attemptsTaken: here.compactMap(\.attempt).max() ?? 0,
      isMastered: here.contains { $0.masteredUnits > 0 },
      bestShareMillionths: here.compactMap(\.shareMillionths).max(),
      masteredUnitsInCourse: inCourse.map(\.masteredUnits).reduce(0, +),
      finishedAttempts: here.compactMap(\.finishedAttempt).sorted { $0.number < $1.number })
  }

  package func histories(student: String) -> [String: StudentHistory] {
    let activities = Set(runList.map(\.record).filter { $0.student == student }.map(\.activity))
    return Dictionary(
      uniqueKeysWithValues: activities.map {
        ($0, history(student: student, activity: $0, course: nil))
      })
  }
}

extension RunRecord {
  fileprivate var masteredUnits: Int {
    guard case .finished(_, let units, _) = outcome else { return 0 }
    return units
  }

  fileprivate var finishedAttempt: FinishedAttempt? {
    guard let attempt, let shareMillionths else { return nil }
    return FinishedAttempt(number: attempt, shareMillionths: shareMillionths)
  }

  fileprivate var shareMillionths: Int? {
    guard case .finished(let share, _, _) = outcome else { return nil }
    return share
  }
}
