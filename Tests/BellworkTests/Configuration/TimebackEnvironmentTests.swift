import Caliper
import Sinks
import Testing

@testable import bellwork

/// Whose ids the events of a run name.
@Suite struct TimebackEnvironmentTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var variable: String?
    var endpoints: [CaliperEndpoint] = []
    var name: TimebackEnvironment.Name
    var origin: TimebackEnvironment.Origin
    var testDescription: String { "\(variable ?? "-") \(endpoints.map(\.baseURL)): \(name)" }
  }

  private static let collector = CaliperEndpoint(baseURL: "http://127.0.0.1:8087")

  static let cases = [
    Case(name: .production, origin: .nothing),
    Case(variable: "", endpoints: [collector], name: .production, origin: .nothing),
    Case(variable: "local", name: .local, origin: .variable),
    Case(
      variable: "staging", endpoints: [.timeback(.production)], name: .staging, origin: .variable),
    Case(endpoints: [collector, .timeback(.staging)], name: .staging, origin: .sinks("sink 1")),
    Case(
      // As `--to` names it, with its slash.
      endpoints: [CaliperEndpoint(baseURL: "https://caliper.alpha-1edtech.ai/")],
      name: .production, origin: .sinks("sink 0")),
    Case(
      endpoints: [.timeback(.staging), .timeback(.staging)], name: .staging,
      origin: .sinks("sink 0")),
    Case(
      endpoints: [.timeback(.staging), .timeback(.production)], name: .production,
      origin: .differingSinks),
  ]

  @Test(arguments: cases) func `is what the variable says, else the sinks`(_ given: Case) throws {
    let sinks = given.endpoints.enumerated().map { index, endpoint in
      SinkConfig.caliper(
        CaliperSinkConfig(name: "sink \(index)", endpoint: endpoint, place: endpoint.host))
    }
    let found = try TimebackEnvironment.resolved(
      variables: given.variable.map { ["TIMEBACK_ENV": $0] } ?? [:], sinks: sinks)
    #expect(found == TimebackEnvironment(name: given.name, origin: given.origin))
  }

  @Test func `refuses a word that means none`() {
    #expect(throws: TimebackEnvironment.Unknown(found: "prod")) {
      try TimebackEnvironment.resolved(variables: ["TIMEBACK_ENV": "prod"], sinks: [])
    }
  }

  @Test func `has the platform's addresses, and those of staging where it is local`() {
    let addresses = TimebackEnvironment.Name.allCases.map {
      TimebackEnvironment(name: $0, origin: .variable).rosterAPI.text
    }
    #expect(
      addresses == [
        "https://api.staging.alpha-1edtech.ai", "https://api.staging.alpha-1edtech.ai",
        "https://api.alpha-1edtech.ai",
      ])
  }
}
