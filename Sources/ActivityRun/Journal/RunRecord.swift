package import Caliper

/// A run as the journal lists it; `header` holds all it began with (JSON of `RunHeader`).
package struct RunRecord: Equatable, Sendable {
  package var id: RunID
  /// The actor's id, which tells students apart.
  package var student: String
  /// The activity's identifier.
  package var activity: String
  /// What tells courses apart where the course is known.
  package var course: String?
  package var createdAtMilliseconds: Int64
  package var header: [UInt8]
  /// `nil` until the first confirmed answer.
  package var attempt: Int?
  /// `nil` while the run is unfinished.
  package var outcome: RunOutcome?
  /// JSON of the `RunSummary` that stands for the entries of an ended run; `nil` while these are
  /// kept.
  package var summary: [UInt8]?

  package init(
    id: RunID, student: String, activity: String, course: String?, createdAtMilliseconds: Int64,
    header: [UInt8], attempt: Int? = nil, outcome: RunOutcome? = nil, summary: [UInt8]? = nil
  ) {
    self.id = id
    self.student = student
    self.activity = activity
    self.course = course
    self.createdAtMilliseconds = createdAtMilliseconds
    self.header = header
    self.attempt = attempt
    self.outcome = outcome
    self.summary = summary
  }
}
