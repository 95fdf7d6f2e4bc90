import Foundation
import TestSupport
import Testing

/// What the events of the built program say of their course, by the environment.
@Suite struct CourseOfRunTests {
  private static let config = """
    { "name": "Quiz", "sensor": "https://quiz.example.org",
      "courses": [
        { "subject": "Math", "grade": 6, "ids": { "staging": "s/1", "production": "p-1" },
          "overrides": { "staging": { "sensor": "https://staging.example.org" } } },
        { "courseCode": "SCI", "ids": { "production": "p-2" } } ] }
    """
  private static let activity = """
    {"bellwork":1,"identifier":"sums","title":"Sums","subject":"Math","grades":["6"],
     "items":[{"type":"trueFalse","prompt":"1 + 1 = 2","correctResponse":true}]}
    """

  private func desk(config: String? = nil) throws -> Desk {
    let desk = try Desk(config: config)
    try desk.write(Self.config, to: "timeback.config.json")
    try desk.write(Self.activity, to: "sums.json")
    return desk
  }

  private func rehearse(_ environment: [String: String]) throws -> ProcessResult {
    try desk().run(
      [
        "rehearse", "sums.json", "--script", "-", "--start", "2026-01-27T10:00:00.000Z",
        "--student", "s@example.com",
      ], input: "at 3s key t\nat 4s key enter\nat 6s quit\n", environment: environment)
  }

  @Test func `name the id of the environment`() throws {
    let api = "https://api.alpha-1edtech.ai/ims/oneroster/rostering/v1p2/courses"
    let production = try rehearse([:]).output
    #expect(
      production.contains(#""course":{"id":"\#(api)/p-1","name":"Math G6"}"#), "\(production)")
    #expect(production.contains(#""courseId":"p-1""#))
    #expect(production.contains("\"edApp\":\"https://quiz.example.org\""))
    for name in ["staging", "local"] {
      let staging = try rehearse(["TIMEBACK_ENV": name]).output
      #expect(staging.contains(#"api.staging.alpha-1edtech.ai/ims/oneroster/rostering"#))
      #expect(staging.contains(#"/courses/s%2F1","name":"Math G6"}"#))
      #expect(staging.contains(#""courseId":"s/1""#))
      #expect(staging.contains("\"id\":\"https://staging.example.org/activities/Math/g6/sums\""))
    }
  }

  @Test func `are not made where the environment has no meaning`() throws {
    let result = try rehearse(["TIMEBACK_ENV": "prod"])
    #expect(result.status == .exited(78))
    #expect(
      result.error
        == "bellwork: TIMEBACK_ENV is \"prod\"; it must be \"staging\", \"production\" or \"local\"\n"
    )
  }

  /// A student with a sourcedId is a user of the roster, and a course without an id has none.
  @Test func `follow the sink that sends them`() throws {
    let desk = try desk(
      config: """
        {"student":{"name":"Ada","email":"ada@example.com","sourcedId":"u 1"},
         "sinks":[{"name":"timeback","type":"caliper","environment":"staging"}]}
        """)
    try desk.write(
      Self.config.replacing(#""staging": "s/1", "#, with: ""), to: "timeback.config.json")
    // Nothing leaves this computer: the proxy is nobody.
    let result = try desk.run(
      ["run", "sums.json", "--plain", "--go"], input: "t\n\n\n",
      environment: ["https_proxy": "http://127.0.0.1:9"], deadlineSeconds: 60)
    #expect(result.status == .exited(0), "\(result)")
    let events = try desk.run(["events"]).output
    #expect(events.contains(#"staging.alpha-1edtech.ai/ims/oneroster/rostering/v1p2/users/u%201""#))
    #expect(events.contains(#""course":{"name":"Math G6"}"#))
    #expect(!events.contains("courseId"))
  }

  private struct Finding: Decodable {
    var name: String
    var level: String
    var found: String
  }

  private func findings(_ desk: Desk, _ environment: [String: String] = [:]) throws -> [String] {
    let result = try desk.run(["doctor", "--format", "json"], environment: environment)
    return try JSONDecoder().decode([Finding].self, from: Data(result.output.utf8))
      .filter { ["environment", "sensor", "course ids"].contains($0.name) }
      .map { "\($0.level) \($0.name): \($0.found)" }
  }

  @Test func `are foretold by doctor, with the place each thing is from`() throws {
    #expect(
      try findings(desk()) == [
        "ok environment: production: neither TIMEBACK_ENV nor a sink says another",
        #"ok sensor: https://quiz.example.org (the file's "sensor")"#,
        #"ok course ids: from "ids", production: Math G6: p-1, SCI: p-2"#,
      ])
    #expect(
      try findings(desk(), ["TIMEBACK_ENV": "local"]) == [
        "ok environment: local, with the ids of staging: by TIMEBACK_ENV",
        #"ok sensor: https://quiz.example.org (the file's "sensor"); "#
          + #"Math G6: https://staging.example.org (the course's "overrides")"#,
        #"note course ids: from "ids", staging: Math G6: s/1; without one for staging: SCI"#,
      ])
    #expect(
      try findings(desk(), ["TIMEBACK_ENV": "moon"]).first?.hasPrefix("problem environment: ")
        == true)
    let both = try desk(
      config: """
        {"sinks":[{"name":"s","type":"caliper","environment":"staging"},
                  {"name":"p","type":"caliper","environment":"production"}]}
        """)
    #expect(try findings(both).first?.hasPrefix("note environment: production, though") == true)
  }
}
