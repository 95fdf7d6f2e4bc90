package import struct FoundationEssentials.UUID

/// The id of a run for life, over as many sittings as it takes.
package struct RunID: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: UUID

  package init(rawValue: UUID) { self.rawValue = rawValue }

  /// The id as the wire and the command line spell it: a lower-case UUID.
  package var text: String { URN.uuidText(rawValue) }

  package init?(text: String) {
    guard let uuid = UUID(uuidString: text) else { return nil }
    rawValue = uuid
  }

  /// The id as `session` carries it.
  package var urn: String { URN.text(rawValue) }
}
