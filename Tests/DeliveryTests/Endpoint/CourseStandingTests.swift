import Caliper
import Sinks
import TestSupport
import Testing

/// Looking a course up in a roster, over the real HTTP client.
@Suite struct CourseStandingTests {
  @Test(arguments: [
    (200, CaliperSink.CourseStanding.known), (404, .unknown), (401, .notAllowed),
    (403, .notAllowed), (500, .unclear(500)),
  ])
  func `follows from the status`(status: Int, standing: CaliperSink.CourseStanding) async throws {
    let endpoint = try ScriptedEndpoint { question, _ in
      question == .other ? .answer(.json("{}", status: status)) : nil
    }
    let sink = CaliperSink(
      name: Samples.file,
      endpoint: CaliperEndpoint(
        baseURL: endpoint.server.baseURL, tokenURL: endpoint.server.baseURL + "/token"),
      client: CurlHTTPClient(timeoutSeconds: 20),
      credentials: OAuthCredentials(clientID: "a", clientSecret: "b"), sensor: "https://a.org",
      clock: SinkClock(now: { 0 }, sleep: { _ in }))
    let api = try #require(SensorURL(endpoint.server.baseURL))
    #expect(try await sink.standing(ofCourse: "c 1", api: api) == standing)
    let asked = try #require(endpoint.server.requests.last)
    #expect(asked.method == "GET")
    #expect(asked.target.hasSuffix("/ims/oneroster/rostering/v1p2/courses/c%201"))
    #expect(endpoint.state.authorizations.last??.hasPrefix("Bearer ") == true)
    #expect(asked.body.isEmpty)
  }
}
