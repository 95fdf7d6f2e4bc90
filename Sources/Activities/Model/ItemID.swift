/// The stable name of an item: letters, digits, `.`, `_`, `-`; at most 64 characters.
package struct ItemID: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}
