/// Which event of a run it is; with the run's seed it determines the event's id.
package enum EventKind: Hashable, Sendable, Codable {
  /// The TimeSpentEvent of the run's window with this index, from 0.
  case timeSpent(window: Int)
  /// The one ActivityCompletedEvent.
  case completed
  /// An event about one question: the run's with this index, from 0.
  case question(Int)
  /// Handed in from elsewhere, with an id of its own.
  case external
}
