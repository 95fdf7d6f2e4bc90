/// How far a sink has come with the events that are stored.
package struct SinkProgress: Equatable, Sendable {
  package var delivered: Int
  package var waiting: Int
  package var setAside: Int
  package var held: Int
  /// When the oldest event that waits was made; `nil` while none does.
  package var oldestWaitingMilliseconds: Int64?

  package init(
    delivered: Int, waiting: Int, setAside: Int = 0, held: Int = 0,
    oldestWaitingMilliseconds: Int64? = nil
  ) {
    self.delivered = delivered
    self.waiting = waiting
    self.setAside = setAside
    self.held = held
    self.oldestWaitingMilliseconds = oldestWaitingMilliseconds
  }
}
