import Storage

/// What there is to say about where reports go.
enum ReportsFact: Equatable {
  /// The configuration is broken, so nobody knows.
  case notKnown
  case sink(name: String, SinkPlace)
  /// How long the oldest has waited, in milliseconds; `nil` where none waits.
  case standing(name: String, delivered: Int, waiting: Int, oldestAge: Int64?)
}
