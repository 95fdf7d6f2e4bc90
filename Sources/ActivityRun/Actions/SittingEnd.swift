/// How a sitting ended; the run can go on in another one.
package enum SittingEnd: String, Equatable, Sendable, Codable {
  /// Through the quit dialog, or by a second Ctrl-C.
  case left
  /// By SIGTERM or the like.
  case terminated
  /// The terminal went away.
  case hungUp
  /// The program died; found at the next start.
  case died
}
