import Caliper

/// Who takes the quiz, as the events name them.
struct StudentIdentity: Equatable, Sendable {
  /// `nil` where nobody said it.
  var name: String?
  /// `nil` where none is configured: a placeholder stands in, which no platform is ever sent.
  var email: String?
  var sourcedID: String?
  /// The random part of the placeholder `local-<random>@bellwork.invalid`.
  var localID: String
  /// Whether the configuration means this student; what it says of one is nobody else's.
  var isConfigured = false
  /// How much more time than others they have, in percent; no event says so.
  var timeFactorPercent: Int64 = 100

  /// What the screen calls them.
  var displayName: String { name ?? email.map { String($0.prefix { $0 != "@" }) } ?? "Student" }

  var eventEmail: String { email ?? "local-\(localID)@bellwork.invalid" }

  /// The actor: the roster's URL where a sourcedId is known, else a URL below the sensor.
  func actor(sensor: SensorURL, rosterAPI: SensorURL) -> TimebackUser {
    guard let sourcedID else {
      return TimebackUser(sensor: sensor, email: eventEmail, name: name)
    }
    return TimebackUser(
      id: OneRosterURL.user(api: rosterAPI, sourcedID: sourcedID), email: eventEmail, name: name)
  }
}
