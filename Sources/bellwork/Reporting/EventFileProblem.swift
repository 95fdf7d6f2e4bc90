/// Something wrong in a file of events, and where.
struct EventFileProblem: Equatable {
  /// `events.ndjson:3`.
  var place: String
  var fact: EventFileFact
}
