/// What came of a damaged database: where it is kept, and what of it goes on.
package struct DatabaseRescue: Equatable, Sendable {
  /// The damaged file, as it was found.
  package var copy: String
  package var runs: Int
  package var events: Int
  /// Runs that were not finished and cannot go on: what was reported of them stays.
  package var endedRuns: Int

  /// The damaged files that are kept beside a database, oldest first.
  package static func copies(ofDatabase path: String) -> [String] {
    DamagedFolder(database: path).kept
  }

  package init(copy: String, runs: Int, events: Int, endedRuns: Int = 0) {
    self.copy = copy
    self.runs = runs
    self.events = events
    self.endedRuns = endedRuns
  }
}
