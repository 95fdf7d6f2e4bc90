/// What there is to say about where reports go.
enum ReportsFact: Equatable {
  /// The configuration is broken, so nobody knows.
  case notKnown
  case sink(name: String, SinkPlace)
  /// How long the oldest has waited, in milliseconds; `nil` where none waits.
  case standing(
    name: String, delivered: Int, waiting: Int, setAside: Int, held: Int, oldestAge: Int64?)
  /// Why the last delivery did not arrive, and whether somebody has to change something.
  case trouble(name: String, String, isHeld: Bool)
  /// What came of asking an endpoint.
  case connection(name: String, EndpointAnswer)
  /// Whether an endpoint's roster knows the courses that reports name.
  case courses(name: String, CourseAnswer)

  /// Courses with their ids, in words.
  struct CourseAnswer: Equatable, Sendable {
    var known: [String] = []
    var unknown: [String] = []
    /// Why not all of them were found out about.
    var obstacle: String?
  }

  enum EndpointAnswer: Equatable, Sendable {
    case taken(place: String)
    /// It took the credentials, and offers no check.
    case notChecked(place: String)
    case refused(place: String, reasons: [String])
    case failed(String, isHeld: Bool)
  }
}
