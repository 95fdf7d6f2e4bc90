/// What an instant of a sitting counts as; every instant has exactly one.
///
/// The cases stand in order of precedence: the first whose condition holds applies
/// (`LabelRow.table` has the conditions).
package enum Label: Int, CaseIterable, Sendable, Codable {
  case suspended, gap, paused, unfocused, idle, aside, rushing, active

  /// While one of these holds nobody could have pressed a key, so the presence horizon stands still.
  package var holdsHorizon: Bool {
    switch self {
    case .suspended, .gap, .paused, .unfocused: true
    case .idle, .aside, .rushing, .active: false
    }
  }
}
