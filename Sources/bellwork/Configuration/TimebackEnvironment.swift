import Caliper
import Sinks

/// The platform's environment whose ids the events of a run name (timeback.md F.7).
///
/// An event is made once and goes to every sink as it is, so a run has one environment, whatever
/// the sinks are.
struct TimebackEnvironment: Equatable, Sendable {
  enum Name: String, CaseIterable, Sendable { case local, staging, production }

  enum Origin: Equatable, Sendable {
    /// `TIMEBACK_ENV`.
    case variable
    /// The sinks that send to the platform; the first one's name.
    case sinks(String)
    /// Sinks send to both environments: staging is for trials, so production's ids hold.
    case differingSinks
    case nothing
  }

  var name: Name
  var origin: Origin

  /// What holds where nothing says another: what is kept may be sent to the real thing one day.
  static let unsaid = TimebackEnvironment(name: .production, origin: .nothing)

  /// A value of `TIMEBACK_ENV` that means nothing.
  struct Unknown: Error, Equatable {
    var found: String
  }

  /// The variable decides, else the sinks that are configured, and those of the command line.
  static func resolved(
    variables: [String: String], sinks: [SinkConfig]
  ) throws(Unknown) -> TimebackEnvironment {
    let variable = SinkVariables.first(of: [SinkVariables.environment], in: variables)
    if let variable {
      guard let name = Name(rawValue: variable.value) else { throw Unknown(found: variable.value) }
      return TimebackEnvironment(name: name, origin: .variable)
    }
    let found = sinks.compactMap { sink -> (name: String, CaliperEndpoint.Environment)? in
      guard case .caliper(let config) = sink else { return nil }
      return config.endpoint.environment.map { (config.name, $0) }
    }
    guard let first = found.first else { return .unsaid }
    guard found.allSatisfy({ $0.1 == first.1 }) else {
      return TimebackEnvironment(name: .production, origin: .differingSinks)
    }
    return TimebackEnvironment(
      name: first.1 == .staging ? .staging : .production, origin: .sinks(first.name))
  }

  /// Whose services and ids these are: `local` has none of its own.
  var services: CaliperEndpoint.Environment {
    switch name {
    case .local, .staging: .staging
    case .production: .production
    }
  }

  /// Below it users and courses have their ids.
  var rosterAPI: SensorURL {
    guard let url = SensorURL(services.rosterAPI) else {
      preconditionFailure("the platform's API is a URL")
    }
    return url
  }
}

extension TimebackEnvironment.Unknown {
  var message: String {
    "TIMEBACK_ENV is \"\(found)\"; it must be \"staging\", \"production\" or \"local\""
  }
}
