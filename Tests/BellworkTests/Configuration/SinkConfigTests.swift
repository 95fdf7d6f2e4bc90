import Activities
import Sinks
import Testing

@testable import bellwork

/// The sinks of the configuration, and what the environment says where they say nothing.
@Suite struct SinkConfigTests {
  private func problems(_ sinks: String, environment: [String: String] = [:]) throws -> String {
    let bytes = Array(#"{"sinks":[\#(sinks)]}"#.utf8)
    let document = JSONReader.read(bytes)
    let reading = UserConfigReader.read(
      try #require(document.root), environment: environment)
    let problems = Problem.located(reading.findings, in: document.source)
    return ProblemText(fileName: "c", source: SourceText(bytes)).render(problems)
  }

  private func sinks(
    _ sinks: String, environment: [String: String] = [:]
  ) throws -> [CaliperSinkConfig] {
    let root = try #require(JSONReader.read(Array(#"{"sinks":[\#(sinks)]}"#.utf8)).root)
    let reading = UserConfigReader.read(root, environment: environment)
    #expect(reading.findings.isEmpty)
    return (reading.value?.sinks ?? []).compactMap {
      if case .caliper(let sink) = $0 { sink } else { nil }
    }
  }

  @Test func `knows the platform's two environments`() throws {
    let found = try sinks(
      """
      {"name":"s","type":"caliper","platform":"beyond-ai","environment":"staging"},
      {"name":"p","type":"caliper","environment":"production","scope":"x"}
      """)
    #expect(found.map(\.place) == ["Timeback (staging)", "Timeback (production)"])
    #expect(found[0].endpoint == .timeback(.staging))
    #expect(found[1].endpoint.baseURL == "https://caliper.alpha-1edtech.ai")
    #expect(found[1].endpoint.scope == "x")
    // Two sinks: nobody knows for which of them the SDK's variables are.
    #expect(found.map(\.credentials) == [.nowhere, .nowhere])
  }

  @Test func `sends to a collector`() throws {
    let found = try sinks(
      """
      {"name":"c","type":"caliper","baseURL":"http://127.0.0.1:8087/",
       "tokenURL":"http://127.0.0.1:8087/oauth2/token","credentialsFile":"c.json"},
      {"name":"d","type":"caliper","baseURL":"http://collector.lan","allowPlainHTTP":true,
       "clientIDVariable":"A","clientSecretVariable":"B"}
      """)
    #expect(
      found[0].endpoint
        == CaliperEndpoint(
          baseURL: "http://127.0.0.1:8087", tokenURL: "http://127.0.0.1:8087/oauth2/token"))
    #expect(found.map(\.place) == ["127.0.0.1:8087", "collector.lan"])
    #expect(found[0].credentials == .file("c.json"))
    #expect(found[1].credentials == .variables(clientID: ["A"], clientSecret: ["B"]))
    #expect(found.map(\.allowsPlainHTTP) == [false, true])
  }

  @Test func `takes the environment from TIMEBACK_ENV where the sink has none`() throws {
    let sink = #"{"name":"t","type":"caliper","platform":"beyond-ai"}"#
    for (word, environment) in [
      ("staging", CaliperEndpoint.Environment.staging), ("local", .staging),
      ("production", .production),
    ] {
      let found = try sinks(sink, environment: ["TIMEBACK_ENV": word])
      #expect(found.map(\.endpoint) == [.timeback(environment)])
    }
    let own = #"{"name":"t","type":"caliper","environment":"staging"}"#
    let found = try sinks(own, environment: ["TIMEBACK_ENV": "production"])
    #expect(found.map(\.endpoint) == [.timeback(.staging)])
  }

  @Test func `takes the SDK's variables where there is one such sink`() throws {
    let environment = [
      "CALIPER_BASE_URL": "https://caliper.example.org", "TIMEBACK_AUTH_URL": "",
      "TIMEBACK_TOKEN_URL": "https://id.example.org/token",
      "CALIPER_TOKEN_URL": "https://other.example.org/token",
    ]
    let found = try sinks(#"{"name":"t","type":"caliper"}"#, environment: environment)
    #expect(
      found.map(\.endpoint) == [
        CaliperEndpoint(
          baseURL: "https://caliper.example.org", tokenURL: "https://id.example.org/token")
      ])
    #expect(
      found.map(\.credentials) == [
        .variables(clientID: SinkVariables.clientID, clientSecret: SinkVariables.clientSecret)
      ])
  }

  @Test func `asks for no token of the platform in the name of a collector`() throws {
    let found = try sinks(
      #"{"name":"c","type":"caliper","baseURL":"http://127.0.0.1:8087"}"#,
      environment: ["TIMEBACK_AUTH_URL": "https://id.example.org/token"])
    #expect(found.map(\.endpoint.tokenURL) == [nil])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var keys: String
    var message: String
    var environment: [String: String] = [:]
    var testDescription: String { keys }
  }

  static let mistakes = [
    Mistake(keys: "", message: "c:1:11: error: a sink of type \"caliper\" needs"),
    Mistake(
      keys: #","platform":"learnwith-ai","environment":"staging""#,
      message: #"c:1:51: error: the platform "learnwith-ai" is not supported yet"#),
    Mistake(keys: #","platform":"beyond-ia""#, message: #"did you mean "beyond-ai"?"#),
    Mistake(keys: #","platform":"beyond-ai""#, message: "nor by TIMEBACK_ENV"),
    Mistake(
      keys: #","platform":"beyond-ai""#, message: #"TIMEBACK_ENV is "moon""#,
      environment: ["TIMEBACK_ENV": "moon"]),
    Mistake(
      keys: #","environment":"prod""#, message: #"did you mean "production"?"#),
    Mistake(
      keys: #","baseURL":"https://a.org","platform":"beyond-ai""#,
      message: #"error: "platform" and "baseURL" exclude each other"#),
    Mistake(
      keys: #","baseURL":"a.org""#,
      message: #"c:1:50: error: "baseURL" must be an address that begins with https://"#),
    Mistake(
      keys: #","baseURL":"http://a.org""#,
      message: #"error: "baseURL" must begin with https://, for it is not on this computer"#),
    Mistake(
      keys: #","baseURL":"https://a.org","tokenURL":"http://a.org/t""#,
      message: #"error: "tokenURL" must begin with https://"#),
    Mistake(
      keys: "", message: "the variable CALIPER_BASE_URL must begin with https://",
      environment: ["CALIPER_BASE_URL": "http://a.org"]),
    Mistake(
      keys: #","baseURL":"https://a.org","clientIDVariable":"A""#,
      message: #"error: "clientSecretVariable" is missing"#),
    Mistake(
      keys:
        #","baseURL":"https://a.org","clientIDVariable":"A","clientSecretVariable":"B","#
        + #""credentialsFile":"c""#,
      message: #"error: "credentialsFile" and the names of variables exclude each other"#),
    Mistake(
      keys: #","baseURL":"https://a.org","path":"x""#,
      message: #"error: a sink of type "caliper" has no "path""#),
    Mistake(
      keys: #","baseURL":"https://a.org","clientSecret":"x""#,
      message: #"error: "clientSecret" is not a key of a sink"#),
  ]

  @Test(arguments: mistakes) func `says where a mistake stands`(_ mistake: Mistake) throws {
    let text = try problems(
      #"{"name":"a","type":"caliper"\#(mistake.keys)}"#, environment: mistake.environment)
    #expect(text.contains(mistake.message), "\(text)")
  }

  @Test func `keeps the keys of one type from another`() throws {
    #expect(
      try problems(#"{"name":"a","type":"file","scope":"x"}"#).contains(
        #"a sink of type "file" has no "scope""#))
    #expect(
      try problems(#"{"name":"to:x","type":"file"}"#).contains("those of --to"))
  }
}
