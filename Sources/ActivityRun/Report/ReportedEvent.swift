package import Caliper
import Engagement

/// What a report takes of one event.
package struct ReportedEvent: Equatable, Sendable {
  package var id: EventID
  package var subject: ReportSubject
  /// Tells runs apart; `nil` where the event does not say.
  package var run: String?
  /// When its window began, or when the run was finished; in milliseconds since 1970.
  package var atMilliseconds: Int64
  package var content: Content

  package enum Content: Equatable, Sendable {
    case time(TimeTotals)
    case completion(CompletionTotals)
  }

  /// - Throws: `ReportedEventFault` where a number is beyond what the platform allows: sums of
  ///   such numbers would say nothing, and could not be held.
  package init(_ event: CaliperEvent) throws {
    id = event.id
    subject = ReportSubject(event)
    run = ReportedEvent.run(of: event)
    switch event.generated {
    case .timeSpent(let metrics):
      atMilliseconds = metrics.startMilliseconds
      content = .time(
        try ReportedEvent.totals(metrics.items, isOurs: ReportedEvent.hasOurRules(event)))
    case .completed(let metrics):
      atMilliseconds = event.eventTimeMilliseconds
      content = .completion(try ReportedEvent.totals(metrics.metrics))
    }
  }

  /// Both carriers of the run's id are looked at (timeback.md A.9, 1).
  private static func run(of event: CaliperEvent) -> String? {
    if case .text(let id) = event.extensions["runId"] { return id.lowercased() }
    let prefix = "urn:uuid:"
    guard let session = event.session, session.hasPrefix(prefix) else { return nil }
    return session.dropFirst(prefix.count).lowercased()
  }

  private static func hasOurRules(_ event: CaliperEvent) -> Bool {
    guard case .text(let version) = event.extensions["timeRules"] else { return false }
    return version.hasPrefix(TimeRules.family)
  }

  private static func totals(_ items: [TimeMetric], isOurs: Bool) throws -> TimeTotals {
    var sums: [TimeKind: Int64] = [:]
    for item in items {
      guard (0...86_400_000).contains(item.milliseconds) else {
        throw ReportedEventFault.timeOutOfRange
      }
      sums[TimeKind(type: item.type, subType: item.subType), default: 0] += item.milliseconds
    }
    return TimeTotals(sums, measuresEveryLabel: isOurs)
  }

  private static func totals(_ metrics: CompletionMetrics) throws -> CompletionTotals {
    let bound = 1_000_000_000
    guard (0...bound).contains(metrics.totalQuestions),
      (0...metrics.totalQuestions).contains(metrics.correctQuestions)
    else { throw ReportedEventFault.questionsOutOfRange }
    guard (0...bound).contains(metrics.masteredUnits ?? 0), metrics.attempt >= 1,
      (-Int64(bound)...Int64(bound)).contains(metrics.xpHundredths)
    else { throw ReportedEventFault.resultOutOfRange }
    return CompletionTotals(metrics)
  }
}

extension TimeRules {
  /// What every version of bellwork's rules begins with.
  fileprivate static let family = "bellwork-"
}
