/// The time of one category and subtype within a window.
package struct TimeMetric: Equatable, Sendable {
  package var type: TimeCategory
  package var subType: String?
  package var milliseconds: Int64

  package init(type: TimeCategory, subType: String? = nil, milliseconds: Int64) {
    self.type = type
    self.subType = subType
    self.milliseconds = milliseconds
  }
}
