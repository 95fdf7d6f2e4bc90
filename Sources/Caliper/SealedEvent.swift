/// An event as it will be sent: its bytes are frozen from sealing to confirmation.
package struct SealedEvent: Equatable, Sendable {
  package let id: EventID
  package let runID: RunID
  package let kind: EventKind
  /// `eventTime` in milliseconds since 1970, UTC.
  package let eventTimeMilliseconds: Int64
  /// One JSON object in UTF-8 on one line, without the newline.
  package let bytes: [UInt8]

  package init(
    id: EventID, runID: RunID, kind: EventKind, eventTimeMilliseconds: Int64, bytes: [UInt8]
  ) {
    self.id = id
    self.runID = runID
    self.kind = kind
    self.eventTimeMilliseconds = eventTimeMilliseconds
    self.bytes = bytes
  }
}
