import ActivityRun
import Caliper
import EventDelivery
import Foundation
import Storage
import TestSupport

/// After whatever happened: journal, outbox and file say the same, and every run has ended once.
enum OneTruth {
  /// What is wrong, where all runs are over; empty where nothing is.
  static func problems(of desk: Desk) async throws -> [String] {
    let database = try BellworkDatabase(path: desk.database)
    var problems: [String] = []
    let runs = try await database.runs()
    for run in runs { problems += try await self.problems(of: run, in: database) }
    let numbers = runs.compactMap(\.attempt)
    if Set(numbers) != Set(1...runs.count) || numbers.count != runs.count {
      problems.append("the tries have the numbers \(numbers)")
    }
    let stored = try await database.events(of: nil)
    let lines = stored.map { String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
    if try desk.read(desk.eventFile) != lines { problems.append("the file is not as the outbox") }
    return problems
  }

  private static func problems(
    of run: RunRecord, in database: BellworkDatabase
  ) async throws -> [String] {
    let stored = try await database.events(of: run.id)
    let refold = try RunRefold(stored: run, entries: try await database.entries(of: run.id))
    let lines = stored.map { String(decoding: $0.bytes, as: UTF8.self) + "\n" }.joined()
    let events = try EventLine.read(lines)
    var problems = events.problemsOfRun
    if refold.events != stored { problems.append("the journal folds to other events") }
    if events.completions != 1 { problems.append("\(events.completions) completed events") }
    if events.last?.generated.attempt != run.attempt {
      problems.append("the event is of another try than the run")
    }
    return problems
  }
}
