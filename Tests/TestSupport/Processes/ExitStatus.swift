/// How a process ended.
package enum ExitStatus: Equatable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}
