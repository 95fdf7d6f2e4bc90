/// A school grade: -1 is pre-kindergarten, 0 kindergarten, 1 to 12, 13 AP or college.
package struct Grade: RawRepresentable, Hashable, Comparable, Sendable, Codable {
  package var rawValue: Int

  package static let range = -1...13

  package init?(rawValue: Int) {
    guard Grade.range.contains(rawValue) else { return nil }
    self.rawValue = rawValue
  }

  package static func < (a: Grade, b: Grade) -> Bool { a.rawValue < b.rawValue }
}
