/// What a figure is held against.
package enum Aim {
  package static func text(_ limit: String, isReached: Bool) -> String {
    "\(isReached ? "reached" : "MISSED "): \(limit)"
  }
}
