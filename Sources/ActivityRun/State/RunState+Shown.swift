package import Engagement

extension RunState {
  /// Whether the screen may name rushing by now: it tells which answers were wrong.
  ///
  /// The results give an account of all time, whatever feedback the file wants.
  package var mayNameRushing: Bool { revealsOutcomes || results != nil }

  /// The time by label as the screen may show it: rushing counts as working while naming it would
  /// tell a wrong answer by its time (design.md 3).
  package func shown(_ totals: LabelTotals) -> LabelTotals {
    guard !mayNameRushing else { return totals }
    var shown = totals
    shown[.active] += shown[.rushing]
    shown[.rushing] = 0
    return shown
  }
}
