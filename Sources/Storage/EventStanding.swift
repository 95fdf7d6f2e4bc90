/// Where one event is with one sink.
package enum EventStanding: Equatable, Sendable {
  case waiting
  /// It is from before the sink came, or of a run that is none of the sink's.
  case notMeant
  /// A delivery began, and nothing is known of its end.
  case delivering
  case confirmed
  /// With the receiver's words.
  case setAside(reason: String)
  /// The receiver was never shown it.
  case held(reason: String)
}
