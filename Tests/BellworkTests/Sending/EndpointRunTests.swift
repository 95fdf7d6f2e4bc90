import Foundation
import TestSupport
import Testing

/// The real program and an endpoint on loopback.
@Suite struct EndpointRunTests {
  private static let taken = ServerStep.answer(.json(#"{"status":"success"}"#))

  private func play(_ desk: Desk, _ more: [String] = []) throws -> ProcessResult {
    try desk.write(SampleActivities.example, to: "example.json")
    // Shorter than a request may take: whoever waits for its answer fails.
    let result = try desk.run(
      ["run", "example.json", "--go", "--plain"] + more, input: "2\n\n", deadlineSeconds: 20)
    #expect(result.status == .exited(0), "\(result)")
    return result
  }

  private func ids(_ request: ReceivedRequest) throws -> [String] {
    struct Envelope: Decodable {
      struct Event: Decodable { var id: String }
      var data: [Event]
    }
    return try JSONDecoder().decode(Envelope.self, from: Data(request.body)).data.map(\.id)
  }

  @Test func `sends a run where the command line says, once`() throws {
    let server = try ScriptedServer { _, _ in Self.taken }
    let desk = try Desk(config: Desk.adaConfig)
    let left = try play(desk, ["--to", server.baseURL])
    #expect(left.error == "Your run is kept. To go on: bellwork run example.json\n")
    #expect(try desk.run(["send"]).status == .exited(0))
    let events = try desk.events(["--run", desk.events()[0].runID])
    #expect(server.requests.map(\.target) == ["/caliper/event"])
    #expect(try server.requests.flatMap(ids) == events.map(\.id))
    #expect(try desk.deliveredEvents() == events)
  }

  @Test func `does not wait for an endpoint that is silent, and says what remains`() throws {
    let server = try ScriptedServer { _, _ in .never }
    let desk = try Desk(config: Desk.adaConfig)
    let left = try play(desk, ["--to", server.baseURL])
    #expect(
      left.error.hasPrefix("1 report is not sent yet; it goes out with: bellwork send\n"),
      "\(left)")
    #expect(try desk.deliveredEvents() == desk.events())
  }

  @Test func `tries again until the endpoint is back`() throws {
    let server = try ScriptedServer { _, number in
      number < 2 ? .answer(ServerAnswer(503)) : Self.taken
    }
    let desk = try Desk(config: Desk.adaConfig)
    _ = try play(desk, ["--to", server.baseURL])
    let sent = try desk.run(["send"])
    #expect(sent.status == .exited(0), "\(sent)")
    #expect(sent.output.hasSuffix("127.0.0.1:\(server.port): 1 sent\n"), "\(sent)")
  }

  private func desk(_ server: ScriptedServer) throws -> Desk {
    let desk = try Desk(
      config: """
        {"student":{"name":"Ada","email":"ada@example.com"},"sinks":[
          {"name":"t","type":"caliper","baseURL":"\(server.baseURL)",
           "tokenURL":"\(server.baseURL)/token","credentialsFile":"c.json"}]}
        """)
    try desk.write(
      #"{"clientId":"an-id","clientSecret":"top-secret"}"#, to: "config/bellwork/c.json")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: desk.path("config/bellwork/c.json"))
    return desk
  }

  @Test func `asks for a token with the credentials of a private file, and shows neither`() throws {
    let server = try ScriptedServer { request, _ in
      guard request.target == "/token" else {
        return .answer(.json(#"{"message":"not for a-token"}"#, status: 403))
      }
      return .answer(.json(#"{"access_token":"a-token","expires_in":3600}"#))
    }
    let desk = try desk(server)
    var shown = try play(desk).error
    for command in [
      ["send"], ["outbox"], ["outbox", "--format", "json"], ["doctor"], ["doctor", "--connect"],
    ] {
      let result = try desk.run(command)
      shown += result.output + result.error
    }
    let pair = Data("an-id:top-secret".utf8).base64EncodedString()
    #expect(server.requests.first?.headers["authorization"] == "Basic \(pair)")
    #expect(
      server.requests.first { $0.target != "/token" }?.headers["authorization"]
        == "Bearer a-token")
    #expect(shown.contains("does not let these credentials send"), "\(shown)")
    for secret in ["a-token", "top-secret", pair] {
      #expect(!shown.contains(secret), "\(shown)")
      let database = try Data(contentsOf: URL(filePath: desk.database))
      #expect(database.firstRange(of: Data(secret.utf8)) == nil)
    }
  }

  @Test func `asks what the endpoint would say, and sends nothing`() throws {
    let server = try ScriptedServer { request, number in
      switch request.target {
      case "/token": .answer(.json(#"{"access_token":"a-token"}"#))
      case "/caliper/event/validate":
        .answer(.json(#"{"status":"error","errors":["subject is unknown"]}"#))
      default: .answer(ServerAnswer(500))
      }
    }
    let desk = try desk(server)
    _ = try play(desk)
    let sends = server.requests.count { $0.target == "/caliper/event" }
    let asked = try desk.run(["send", "--validate"])
    #expect(asked.status == .exited(65))
    #expect(asked.output.contains(" would be refused: subject is unknown\n"), "\(asked)")
    let doctor = try desk.run(["doctor", "--connect"])
    #expect(doctor.status == .exited(65))
    #expect(doctor.output.contains("would refuse a report"), "\(doctor)")
    #expect(server.requests.count { $0.target == "/caliper/event" } == sends)
  }
}
