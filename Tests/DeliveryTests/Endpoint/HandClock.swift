import Synchronization

/// A clock that stands until the test sets it.
final class HandClock: Sendable {
  private let milliseconds = Mutex<Int64>(0)

  var now: Int64 { milliseconds.withLock { $0 } }

  func set(_ now: Int64) { milliseconds.withLock { $0 = now } }
}
