import struct FoundationEssentials.UUID

/// UUIDs as the wire spells them: `urn:uuid:` and lower case.
enum URN {
  private static let prefix = "urn:uuid:"

  static func text(_ uuid: UUID) -> String { prefix + uuid.uuidString.lowercased() }

  static func uuid(_ text: String) -> UUID? {
    guard text.hasPrefix(prefix) else { return nil }
    return UUID(uuidString: String(text.dropFirst(prefix.count)))
  }
}
