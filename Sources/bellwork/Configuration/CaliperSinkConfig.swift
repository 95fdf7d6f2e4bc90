import Sinks

/// A sink that sends to a Caliper endpoint: Timeback, or any collector.
struct CaliperSinkConfig: Equatable, Sendable {
  var name: String
  var endpoint: CaliperEndpoint
  /// The endpoint as a student reads it: `Timeback (staging)`, `127.0.0.1:8087`.
  var place: String
  var credentials = CredentialPlace.nowhere
  var allowsPlainHTTP = false
}
