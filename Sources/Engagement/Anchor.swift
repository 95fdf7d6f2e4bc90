/// What ties the run clock to the wall clock: at `at` on the run clock it was `wall` by the wall.
package struct Anchor: Equatable, Sendable, Codable {
  /// Milliseconds since the sitting's start.
  package var at: Int64
  /// Milliseconds since 1970, UTC.
  package var wall: Int64

  package init(at: Int64, wall: Int64) {
    self.at = at
    self.wall = wall
  }

  /// The wall time of an instant of the run clock, by this anchor.
  package func wall(of instant: Int64) -> Int64 { wall + (instant - at) }
}
