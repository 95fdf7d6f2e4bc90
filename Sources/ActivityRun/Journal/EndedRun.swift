package import Caliper

/// A run with an outcome whose entries are still kept.
package struct EndedRun: Equatable, Sendable {
  package var id: RunID
  /// Since when everything of it has been delivered, as far as that was noted.
  package var deliveredAtMilliseconds: Int64?

  package init(id: RunID, deliveredAtMilliseconds: Int64? = nil) {
    self.id = id
    self.deliveredAtMilliseconds = deliveredAtMilliseconds
  }
}
