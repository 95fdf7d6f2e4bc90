/// One journal entry as bytes (JSON); `JournalEntry` gives them their meaning.
package struct JournalPayload: Equatable, Sendable {
  package var bytes: [UInt8]

  package init(bytes: [UInt8]) { self.bytes = bytes }
}
