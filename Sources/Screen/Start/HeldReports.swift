/// Where no reports of a student are sent, and why.
package struct HeldReports: Equatable, Sendable {
  package enum Cause: Equatable, Sendable { case noEmail, noSensor }

  /// As the student reads them.
  package var sinkNames: [String]
  package var cause: Cause

  package init(sinkNames: [String], cause: Cause) {
    self.sinkNames = sinkNames
    self.cause = cause
  }

  package var words: String {
    let names = sinkNames.map(DisplayText.line).joined(separator: ", ")
    let why =
      switch cause {
      case .noEmail: "no email is set"
      case .noSensor: "no sensor is set in timeback.config.json"
      }
    return "Nothing is sent to \(names): \(why)."
  }
}
