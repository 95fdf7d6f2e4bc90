/// How far a sink has come with the events that are stored.
package struct SinkStanding: Equatable, Sendable {
  package var delivered: Int
  package var waiting: Int
  /// When the oldest event that waits was made; `nil` while none does.
  package var oldestWaitingMilliseconds: Int64?

  package init(delivered: Int, waiting: Int, oldestWaitingMilliseconds: Int64? = nil) {
    self.delivered = delivered
    self.waiting = waiting
    self.oldestWaitingMilliseconds = oldestWaitingMilliseconds
  }
}
