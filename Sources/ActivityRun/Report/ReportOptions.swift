/// How a report is to be made.
package struct ReportOptions: Sendable {
  /// In the order in which groups are named and sorted.
  package var dimensions: [ReportDimension]
  package var zone: ReportZone
  /// The email of the one student reported, in lower case; `nil` is all of them.
  package var student: String?

  package init(
    by dimensions: [ReportDimension], zone: ReportZone = .utc, student: String? = nil
  ) {
    self.dimensions = dimensions
    self.zone = zone
    self.student = student
  }
}
