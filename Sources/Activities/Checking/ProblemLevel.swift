/// How much a problem matters: an error keeps the activity from being run.
package enum ProblemLevel: String, Codable, Sendable {
  case error, warning, hint
}
