/// Timeback's time categories, in the order in which a window lists them (timeback.md A.6).
package enum TimeType: String, CaseIterable, Sendable, Codable {
  case active
  case inactive
  case waste
  case unknown
  case antiPattern = "anti-pattern"
}
