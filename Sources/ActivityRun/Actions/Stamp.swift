/// When something happened, taken once a key: run clock and wall clock.
package struct Stamp: Equatable, Sendable, Codable {
  /// Milliseconds on the run clock since the sitting's start.
  package var elapsed: Int64
  /// Milliseconds since 1970, UTC, as the wall clock said.
  package var wall: Int64

  package init(elapsed: Int64, wall: Int64) {
    self.elapsed = elapsed
    self.wall = wall
  }
}
