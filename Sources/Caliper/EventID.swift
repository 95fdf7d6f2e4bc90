package import struct FoundationEssentials.UUID

/// The id of an event: on the wire `urn:uuid:` and a lower-case UUID.
package struct EventID: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: UUID

  package init(rawValue: UUID) { self.rawValue = rawValue }
}
