/// One row of a report: what its events have in common, and what they come to.
package struct ReportGroup: Equatable, Sendable {
  /// One for each dimension, in the report's order.
  package var keys: [ReportKey]
  package var measures: ReportMeasures
}
