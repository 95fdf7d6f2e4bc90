/// The names under which the platform's SDK looks for what a sink needs (timeback.md F.7); the
/// first that is set wins.
enum SinkVariables {
  static let environment = "TIMEBACK_ENV"
  static let clientID = ["TIMEBACK_API_CLIENT_ID", "TIMEBACK_CLIENT_ID", "CALIPER_CLIENT_ID"]
  static let clientSecret = [
    "TIMEBACK_API_CLIENT_SECRET", "TIMEBACK_CLIENT_SECRET", "CALIPER_CLIENT_SECRET",
  ]
  /// Of Caliper alone: the other names are of the API, which is another host.
  static let baseURL = ["CALIPER_BASE_URL"]
  static let tokenURL = [
    "TIMEBACK_API_AUTH_URL", "TIMEBACK_AUTH_URL", "TIMEBACK_TOKEN_URL", "CALIPER_TOKEN_URL",
  ]

  /// The value of the first that is set and not empty.
  static func first(
    of names: [String], in environment: [String: String]
  ) -> (name: String, value: String)? {
    for name in names {
      if let value = environment[name], !value.isEmpty { return (name, value) }
    }
    return nil
  }
}
