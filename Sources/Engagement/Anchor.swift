/// What ties the run clock to the wall clock: at `at` on the run clock it was `wall` by the wall.
package struct Anchor: Equatable, Sendable, Codable {
  /// Milliseconds since the sitting's start.
  package var at: Int64
  /// Milliseconds since 1970, UTC.
  package var wall: Int64
  /// How far back the wall clock was found to be of this anchor, as a negative number; 0 while they
  /// agree.
  ///
  /// Going back would make windows of a run overlap, so that is only noted.
  package var refusedShift: Int64 = 0

  package init(at: Int64, wall: Int64, refusedShift: Int64 = 0) {
    self.at = at
    self.wall = wall
    self.refusedShift = refusedShift
  }

  /// The wall time of an instant of the run clock, by this anchor.
  package func wall(of instant: Int64) -> Int64 { wall + (instant - at) }
}
