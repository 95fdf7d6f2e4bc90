package import Engagement

/// A run's windows, sitting by sitting, as its journal gives them.
package struct RunTimeline: Equatable, Sendable, Codable {
  package struct Sitting: Equatable, Sendable, Codable {
    /// From 1.
    package let number: Int
    /// The wall clock when it began, in milliseconds since 1970.
    package let startWall: Int64
    package fileprivate(set) var windows: [TimeWindow] = []
    /// What was reported of questions; `nil` where nothing was.
    package fileprivate(set) var questions: [QuestionStep]?
  }

  package private(set) var sittings: [Sitting] = []
  package private(set) var results: RunResults?

  /// Folds a journal; an open sitting shows the windows that are sealed by its last entry.
  package init(_ entries: [JournalEntry], from start: RunState) {
    var sittings: [Sitting] = []
    let end = RunState.folding(entries, from: start) { effect, entry, state in
      if sittings.last?.number != state.sitting {
        let wall = state.tracker.wall(of: 0)
        sittings.append(Sitting(number: state.sitting, startWall: wall))
      }
      if case .windowSealed(let window) = effect {
        sittings[sittings.count - 1].windows.append(window)
      } else if case .question(let moment) = effect {
        sittings[sittings.count - 1].questions =
          (sittings[sittings.count - 1].questions ?? []) + [QuestionStep(moment)]
      }
    }
    self.sittings = sittings
    results = end.results
  }

  /// Folds a run as the journal stores it, or takes its summary.
  ///
  /// - Throws: `DecodingError`, or `RunRefoldError.activityUnreadable`.
  package init(stored run: RunRecord, entries: [JournalPayload]) throws {
    if let measures = try run.measures {
      self = measures.timeline
      return
    }
    let (_, start) = try RunRefold.start(of: run)
    self.init(try JournalEntry.all(entries), from: start)
  }

  package var totals: LabelTotals {
    sittings.flatMap(\.windows).reduce(into: LabelTotals()) { $0 += $1.totals }
  }
}
