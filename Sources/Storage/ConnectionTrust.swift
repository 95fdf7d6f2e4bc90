import Synchronization

/// Whether what a connection says may be believed.
///
/// Where a write or a sync has failed, the system may hold pages for written that are on no disk,
/// and a further sync would say that all is well. So nothing is believed that a connection says
/// after that: the next access makes another one, and SQLite rolls back what was left half done.
final class ConnectionTrust: Sendable {
  private let isLost = Atomic(false)

  var isKept: Bool { !isLost.load(ordering: .acquiring) }

  func lose() { isLost.store(true, ordering: .releasing) }
}
