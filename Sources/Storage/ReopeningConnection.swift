import GRDB
import Synchronization

/// The one connection of a process to its database; the file is opened again after an error of the
/// disk.
///
/// Where a write or a sync has failed, the system may hold pages for written that are on no disk,
/// and a further sync would say that all is well. So nothing is believed that a connection says
/// after that: the next access makes another one, and SQLite rolls back what was left half done.
final class ReopeningConnection: Sendable {
  private struct State {
    var queue: DatabaseQueue
    var isTrusted = true
  }

  private let state: Mutex<State>
  /// Held while the file is opened again.
  ///
  /// Never with `state`: accesses that wait for their turn ask that one, and closing waits for them.
  private let opening = Mutex(())
  private let reopen: (@Sendable () throws -> DatabaseQueue)?

  /// `reopen` is `nil` for a database that lives in its connection.
  init(_ queue: DatabaseQueue, reopen: (@Sendable () throws -> DatabaseQueue)?) {
    state = Mutex(State(queue: queue))
    self.reopen = reopen
  }

  /// Where the next access goes.
  func current() throws -> DatabaseQueue {
    if let queue = trusted { return queue }
    return try opening.withLock { _ in
      // Somebody else may have been faster.
      if let queue = trusted { return queue }
      // What it could not write has been told to whoever wanted it written.
      try? state.withLock { $0.queue }.close()
      guard let queue = try reopen?() else { return state.withLock { $0.queue } }
      state.withLock { $0 = State(queue: queue) }
      return queue
    }
  }

  /// Throws where an access had to wait for its turn, and the one before it was an error of the
  /// disk.
  func checkTrust(in queue: DatabaseQueue) throws {
    if trusted !== queue { throw ConnectionLeft() }
  }

  /// Whether an access failed for no other reason than that its connection was left before its turn.
  func wasLeft(_ queue: DatabaseQueue, for error: any Error) -> Bool {
    guard trusted !== queue else { return false }
    // Its connection may even have been closed.
    return error is ConnectionLeft || (error as? DatabaseError)?.resultCode == .SQLITE_MISUSE
  }

  /// Takes note of why an access failed.
  func note(_ error: any Error, of queue: DatabaseQueue) {
    guard reopen != nil, let error = error as? DatabaseError, error.resultCode == .SQLITE_IOERR
    else { return }
    state.withLock { if $0.queue === queue { $0.isTrusted = false } }
  }

  private var trusted: DatabaseQueue? { state.withLock { $0.isTrusted ? $0.queue : nil } }

  private struct ConnectionLeft: Error {}
}
