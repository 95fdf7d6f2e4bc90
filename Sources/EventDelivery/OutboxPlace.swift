package import Caliper

/// How far a sink is with the events of one run.
package struct OutboxPlace: Equatable, Sendable {
  package var sink: SinkName
  package var runID: RunID
  package var waiting: Int
  package var confirmed: Int
  package var setAside: Int
  /// When the oldest that waits happened, in milliseconds since 1970.
  package var oldestWaitingMilliseconds: Int64?

  package init(
    sink: SinkName, runID: RunID, waiting: Int, confirmed: Int, setAside: Int,
    oldestWaitingMilliseconds: Int64? = nil
  ) {
    self.sink = sink
    self.runID = runID
    self.waiting = waiting
    self.confirmed = confirmed
    self.setAside = setAside
    self.oldestWaitingMilliseconds = oldestWaitingMilliseconds
  }
}
