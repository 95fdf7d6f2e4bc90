/// What a sink needs of time.
package struct SinkClock: Sendable {
  /// Milliseconds since 1970: `sendTime`, the end of a token.
  package var now: @Sendable () -> Int64
  /// Waits so many milliseconds; throws when its task is cancelled.
  package var sleep: @Sendable (Int64) async throws -> Void

  package init(
    now: @escaping @Sendable () -> Int64, sleep: @escaping @Sendable (Int64) async throws -> Void
  ) {
    self.now = now
    self.sleep = sleep
  }
}
