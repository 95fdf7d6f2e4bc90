/// Another process delivers to this sink out of the same outbox; it takes what waits here as well.
package struct SinkBusy: Error, Equatable {
  package var sink: SinkName

  package init(sink: SinkName) { self.sink = sink }
}

extension SinkBusy: CustomStringConvertible {
  package var description: String { "another program is delivering to sink \"\(sink.rawValue)\"" }
}
