/// What a lane waits for.
enum EmitterSignal: Sendable {
  /// There may be new events.
  case wake
  /// The delay after a failure is over.
  case retryDue
  /// Deliver once more, then end.
  case finish
}
