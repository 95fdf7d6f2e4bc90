/// Time, results and responses, divided as one asked.
///
/// Everything reported is in exactly one group, so that groups add up to the total; only medians,
/// percentiles and the number of the latest attempt are of all together.
package struct Report: Equatable, Sendable {
  package var dimensions: [ReportDimension]
  package var zoneName: String
  /// In order; empty where nothing was reported.
  package var groups: [ReportGroup]
  package var total: ReportMeasures
  /// Emails in order.
  package var students: [String]
  package var names: ReportNames
}

extension Report {
  /// Makes a report; the order of events and runs makes no difference.
  ///
  /// Each event is given once (`EventIntake` sees to that). A window belongs to the local day in
  /// which it began, a completion to that of its instant, an answer to that in which its item came
  /// up, an unfinished run to that of its last window.
  package static func make(
    events: [ReportedEvent], runs: [ReportedRun] = [], options: ReportOptions
  ) -> Report {
    let isReported = { (subject: ReportSubject) in
      options.student.map { $0 == subject.student.id } ?? true
    }
    var builder = ReportBuilder(options)
    for event in events where isReported(event.subject) { builder.add(event) }
    for run in runs where isReported(run.subject) { builder.add(run) }
    return builder.report
  }
}
