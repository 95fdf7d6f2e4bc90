/// Where one event is with one sink.
package enum EventStanding: Equatable, Sendable {
  case waiting
  /// A delivery began, and nothing is known of its end.
  case delivering
  case confirmed
  /// With the receiver's words.
  case setAside(reason: String)
  /// The receiver was never shown it.
  case held(reason: String)
}
