package import Engagement

/// A run's windows, sitting by sitting, as its journal gives them.
package struct RunTimeline: Equatable, Sendable {
  package struct Sitting: Equatable, Sendable {
    /// From 1.
    package let number: Int
    /// The wall clock when it began, in milliseconds since 1970.
    package let startWall: Int64
    package fileprivate(set) var windows: [TimeWindow] = []
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
      }
    }
    self.sittings = sittings
    results = end.results
  }

  package var totals: LabelTotals {
    sittings.flatMap(\.windows).reduce(into: LabelTotals()) { $0 += $1.totals }
  }
}
