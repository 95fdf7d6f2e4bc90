/// How delivery to one sink stands.
package struct EmitterStatus: Equatable, Sendable {
  package var sink: SinkName
  /// Events the sink has not confirmed; `nil` where the outbox cannot say.
  package var waiting: Int?
  /// Why the last delivery did not arrive; `nil` while all is well.
  package var trouble: DeliveryTrouble?

  package init(sink: SinkName, waiting: Int?, trouble: DeliveryTrouble? = nil) {
    self.sink = sink
    self.waiting = waiting
    self.trouble = trouble
  }
}
