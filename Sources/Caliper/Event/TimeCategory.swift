/// The platform's categories of time, in the order in which items are sent (timeback.md A.6).
package enum TimeCategory: String, CaseIterable, Sendable, Codable {
  case active
  case inactive
  case waste
  case unknown
  case antiPattern = "anti-pattern"
}
