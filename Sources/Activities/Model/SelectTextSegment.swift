/// A piece of a text in which runs are marked.
package enum SelectTextSegment: Equatable, Sendable {
  case text(String)
  /// The place of the run in the interaction's `runs`.
  case run(Int)
}
