/// The name of a choice within its item: the author's, else its place in the file ("1", "2", …).
package struct ChoiceID: RawRepresentable, Hashable, Sendable, Codable {
  package var rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}
