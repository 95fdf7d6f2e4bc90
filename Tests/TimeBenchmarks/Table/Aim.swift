/// What a figure is held against.
enum Aim {
  static func text(_ limit: String, isReached: Bool) -> String {
    "\(isReached ? "reached" : "MISSED "): \(limit)"
  }
}
