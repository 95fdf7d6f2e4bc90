package import struct FoundationEssentials.UUID

/// The id of an event: on the wire `urn:uuid:` and a lower-case UUID.
package struct EventID: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: UUID

  package init(rawValue: UUID) { self.rawValue = rawValue }

  /// The id as the wire spells it.
  package var urn: String { URN.text(rawValue) }

  /// The id of a `urn:uuid:`; `nil` for any other text.
  package init?(urn: String) {
    guard let uuid = URN.uuid(urn) else { return nil }
    rawValue = uuid
  }
}
