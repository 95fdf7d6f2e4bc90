/// One stamped action of a run, as the journal keeps it.
package struct JournalEntry: Equatable, Sendable, Codable {
  /// Which sitting of the run, from 1.
  package var sitting: Int
  package var stamp: Stamp
  package var action: RunAction

  package init(sitting: Int, stamp: Stamp, action: RunAction) {
    self.sitting = sitting
    self.stamp = stamp
    self.action = action
  }
}
