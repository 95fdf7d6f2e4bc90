/// What a process left behind.
package struct ProcessResult: Equatable, Sendable, CustomStringConvertible {
  package let status: ExitStatus
  package let output: String
  package let error: String

  package init(status: ExitStatus, output: String, error: String) {
    self.status = status
    self.output = output
    self.error = error
  }

  /// The exit code; `nil` after a signal.
  package var code: Int32? {
    if case .exited(let code) = status { code } else { nil }
  }

  package var description: String { "\(status)\noutput:\n\(output)\nerror:\n\(error)" }
}
