import Activities
import Caliper
import Sinks
import TestSupport
import Testing

@testable import bellwork

/// Whether an endpoint's roster knows the courses, as `doctor --connect` says it.
@Suite struct EndpointLookTests {
  /// What is found of a course `c-1`, and perhaps of `c-2`, where the roster gives these answers.
  private func finding(
    _ answers: [String: Int], services: CaliperEndpoint.Environment = .production
  ) async throws -> (finding: DoctorFinding?, requests: [ReceivedRequest]) {
    let server = try ScriptedServer { request, _ in
      let status = answers.first { request.target.hasSuffix("/courses/\($0.key)") }?.value
      return .answer(.json(#"{"status":"success"}"#, status: status ?? 200))
    }
    let sink = CaliperSinkConfig(
      name: "timeback", endpoint: CaliperEndpoint(baseURL: server.baseURL), place: "Timeback")
    var config = UserConfig()
    config.sinks = [.caliper(sink)]
    var courses = TimebackConfig()
    courses.courses = answers.keys.sorted().map {
      TimebackConfig.Course(subject: .math, grade: Int($0.suffix(1)), id: $0)
    }
    courses.courses.append(TimebackConfig.Course(subject: .math, grade: 9))
    let api = try #require(SensorURL(server.baseURL))
    let places = try Places(environment: ["HOME": "/nowhere"], executable: "/nowhere/bellwork")
    let look = EndpointLook(factory: SinkFactory(places: places, config: config), courses: courses)
    var asking = look
    asking.roster = { _ in (services, api) }
    let findings = await asking.facts.map(\.finding)
    #expect(findings.first?.found == "Timeback answers, and would take a report")
    #expect(await look.facts.count == 1, "a collector has no roster")
    return (findings.dropFirst().first, server.requests)
  }

  @Test func `says which courses are known`() async throws {
    let (finding, requests) = try await finding(["c-1": 200, "c-2": 200])
    #expect(finding?.level == .ok)
    #expect(finding?.found == "knows Math G1: c-1, Math G2: c-2")
    #expect(requests.filter { $0.target.contains("/courses/") }.count == 2)
  }

  @Test func `is a problem where one is not known`() async throws {
    let (finding, _) = try await finding(["c-1": 200, "c-2": 404])
    #expect(finding?.level == .problem(.configuration))
    #expect(finding?.found == "does not know Math G2: c-2; knows Math G1: c-1")
  }

  @Test(arguments: [
    (401, "these credentials may not look courses up"),
    (403, "these credentials may not look courses up"), (502, "the roster answered 502"),
  ])
  func `is a note where it cannot be found out`(status: Int, why: String) async throws {
    let (finding, _) = try await finding(["c-1": status])
    #expect(finding?.level == .note)
    #expect(finding?.found == "whether it knows the courses is open: \(why)")
    #expect(finding?.advice != nil)
  }

  @Test func `asks nobody of another environment`() async throws {
    let (finding, requests) = try await finding(["c-1": 404], services: .staging)
    #expect(finding == nil)
    #expect(!requests.contains { $0.target.contains("/courses/") })
  }
}
