package import Caliper

/// How far a sink is with the events of one run.
package struct OutboxPlace: Equatable, Sendable {
  package var sink: SinkName
  package var runID: RunID
  package var waiting: Int
  package var confirmed: Int
  /// Refused by the receiver, or by the check before it.
  package var setAside: Int
  /// Never shown to the receiver, for what they say is meant for this computer alone.
  package var held: Int
  /// When the oldest that waits happened, in milliseconds since 1970.
  package var oldestWaitingMilliseconds: Int64?

  package init(
    sink: SinkName, runID: RunID, waiting: Int, confirmed: Int, setAside: Int, held: Int = 0,
    oldestWaitingMilliseconds: Int64? = nil
  ) {
    self.sink = sink
    self.runID = runID
    self.waiting = waiting
    self.confirmed = confirmed
    self.setAside = setAside
    self.held = held
    self.oldestWaitingMilliseconds = oldestWaitingMilliseconds
  }
}
