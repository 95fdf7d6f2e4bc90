/// All that is reported of one group.
package struct ReportMeasures: Equatable, Sendable {
  package internal(set) var time = TimeTotals()
  /// `nil` where no run was finished: then XP, accuracy and mastery were not measured.
  package internal(set) var completions: CompletionTotals?
  /// Runs with events but without a completed one; see `runsNotFinished`.
  package internal(set) var unfinishedRuns = 0
  /// The highest number an attempt is known to have, finished or not.
  package internal(set) var latestAttempt: Int?
  /// `nil` where no journal of this computer has the items.
  package internal(set) var responses: ResponseTotals?

  package init() {}

  /// Whether any event tells of it: then a run that is not counted is known not to be there.
  private var hasEvents: Bool { time.isMeasured || completions != nil }

  /// `nil` where no event tells of it, as with a single item.
  package var finishedAttempts: Int? { hasEvents ? completions?.attempts ?? 0 : nil }

  /// The same of runs with events but without a completed one.
  package var runsNotFinished: Int? { hasEvents ? unfinishedRuns : nil }
}

extension ReportMeasures {
  mutating func add(_ content: ReportedEvent.Content) {
    switch content {
    case .time(let totals): time += totals
    case .completion(let totals):
      if completions == nil { completions = totals } else { completions? += totals }
      note(attempt: totals.latestAttempt)
    }
  }

  mutating func note(attempt: Int?) {
    guard let attempt else { return }
    latestAttempt = max(latestAttempt ?? attempt, attempt)
  }

  mutating func changeResponses(_ change: (inout ResponseTotals) -> Void) {
    var totals = responses ?? ResponseTotals()
    change(&totals)
    responses = totals
  }
}
