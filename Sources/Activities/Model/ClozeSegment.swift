/// A piece of a cloze text.
package enum ClozeSegment: Equatable, Sendable {
  case text(String)
  /// The place of the gap in the interaction's `gaps`.
  case gap(Int)
}
