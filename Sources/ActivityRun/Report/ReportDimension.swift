/// By what a report divides.
package enum ReportDimension: String, CaseIterable, Sendable {
  case student, course, activity, item, day
}
