/// What an emitter needs from outside: a way to wait, the time, and chance.
package struct EmitterTiming: Sendable {
  /// Waits for this many milliseconds; throws when its task is cancelled.
  package var sleep: @Sendable (Int64) async throws -> Void
  /// The wall clock in milliseconds since 1970; only waits that outlive the program are dated by it.
  package var now: @Sendable () -> Int64
  /// A number from 0 to below 1.
  package var chance: @Sendable () -> Double

  package init(
    sleep: @escaping @Sendable (Int64) async throws -> Void,
    now: @escaping @Sendable () -> Int64 = { 0 },
    chance: @escaping @Sendable () -> Double
  ) {
    self.sleep = sleep
    self.now = now
    self.chance = chance
  }
}
