/// An event as it will be sent: its bytes are frozen from sealing to confirmation.
package struct SealedEvent: Equatable, Sendable {
  package let id: EventID
  package let runID: RunID
  package let kind: EventKind
  /// `eventTime` in milliseconds since 1970, UTC.
  package let eventTimeMilliseconds: Int64
  /// The sensor's URL, which the envelope that carries it names; empty where it is not known.
  package let sensor: String
  /// One JSON object in UTF-8 on one line, without the newline.
  package let bytes: [UInt8]

  package init(
    id: EventID, runID: RunID, kind: EventKind, eventTimeMilliseconds: Int64,
    sensor: String = "", bytes: [UInt8]
  ) {
    self.id = id
    self.runID = runID
    self.kind = kind
    self.eventTimeMilliseconds = eventTimeMilliseconds
    self.sensor = sensor
    self.bytes = bytes
  }
}
