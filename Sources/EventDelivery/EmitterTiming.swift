/// What an emitter needs from outside: a way to wait, and chance.
package struct EmitterTiming: Sendable {
  /// Waits for this many milliseconds; throws when its task is cancelled.
  package var sleep: @Sendable (Int64) async throws -> Void
  /// A number from 0 to below 1.
  package var chance: @Sendable () -> Double

  package init(
    sleep: @escaping @Sendable (Int64) async throws -> Void,
    chance: @escaping @Sendable () -> Double
  ) {
    self.sleep = sleep
    self.chance = chance
  }
}
