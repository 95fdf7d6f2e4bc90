import Caliper

/// Puts everything reported into its group.
struct ReportBuilder {
  private let options: ReportOptions
  private var groups: [[ReportKey]: ReportMeasures] = [:]
  private var total = ReportMeasures()
  private var names = ReportNames()
  private var students: Set<String> = []
  private var traces: [String: Trace] = [:]
  private var attempts: [String: Int] = [:]

  /// How far a run has come, by its events.
  private struct Trace {
    var last: ReportedEvent
    var isFinished: Bool
  }

  init(_ options: ReportOptions) { self.options = options }

  mutating func add(_ event: ReportedEvent) {
    change(at: ReportPlace(subject: event.subject, atMilliseconds: event.atMilliseconds)) {
      $0.add(event.content)
    }
    guard let run = event.run else { return }
    var trace = traces[run] ?? Trace(last: event, isFinished: false)
    if case .completion = event.content { trace.isFinished = true }
    let order = { (event: ReportedEvent) in (event.atMilliseconds, event.id.urn) }
    if order(trace.last) < order(event) { trace.last = event }
    traces[run] = trace
  }

  mutating func add(_ run: ReportedRun) {
    attempts[run.id.text] = run.attempt
    for response in run.responses {
      let place = ReportPlace(
        subject: run.subject, item: response.item, atMilliseconds: response.shownAtMilliseconds)
      change(at: place) { $0.changeResponses { $0.add(response) } }
    }
    for time in run.itemTimes {
      let place = ReportPlace(
        subject: run.subject, item: time.item, atMilliseconds: time.shownAtMilliseconds)
      change(at: place) { $0.changeResponses { $0.add(time) } }
    }
  }

  private mutating func change(at place: ReportPlace, _ change: (inout ReportMeasures) -> Void) {
    names.note(place)
    students.insert(place.subject.student.id)
    let keys = options.dimensions.map { ReportKey($0, place, zone: options.zone) }
    change(&groups[keys, default: ReportMeasures()])
    change(&total)
  }

  var report: Report {
    var whole = self
    whole.noteUnfinishedRuns()
    whole.total.responses?.sort()
    return Report(
      dimensions: options.dimensions, zoneName: options.zone.name, groups: whole.sortedGroups,
      total: whole.total, students: students.sorted(), names: names)
  }

  private mutating func noteUnfinishedRuns() {
    for (run, trace) in traces where !trace.isFinished {
      let place = ReportPlace(
        subject: trace.last.subject, atMilliseconds: trace.last.atMilliseconds)
      let attempt = attempts[run]
      change(at: place) { measures in
        measures.unfinishedRuns += 1
        measures.note(attempt: attempt)
      }
    }
  }

  private var sortedGroups: [ReportGroup] {
    groups.map { keys, measures in
      var measures = measures
      measures.responses?.sort()
      return (keys.map { ReportOrder($0, names) }, ReportGroup(keys: keys, measures: measures))
    }
    .sorted { $0.0.lexicographicallyPrecedes($1.0) }
    .map(\.1)
  }
}
