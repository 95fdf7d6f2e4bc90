import EventDelivery
import Sinks
import TestSupport
import Testing

struct TokenTests {
  private let credentials = OAuthCredentials(clientID: "the id", clientSecret: "s&cret")

  @Test func `asks for a token once, and sends it with every request`() async throws {
    let endpoint = try ScriptedEndpoint()
    let delivery = try await EndpointDelivery(to: endpoint, events: 250, credentials: credentials)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.tokens == 1)
    #expect(
      endpoint.state.authorizations.dropFirst() == Array(repeating: "Bearer token-1", count: 3)[...]
    )
    try await delivery.expectAllSettled()
  }

  @Test func `fetches another in mid-batch where one has expired`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events = question, state.batches.count == 2 else { return nil }
      return .answer(ServerAnswer(401))
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 250, credentials: credentials)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.tokens == 2)
    #expect(endpoint.state.batches.map(\.count) == [100, 100, 100, 50])
    #expect(endpoint.state.authorizations.last == "Bearer token-2")
    try await delivery.expectAllSettled()
  }

  @Test func `tells where every token is refused, having tried two`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events = question, state.batches.count <= 2 else { return nil }
      return .answer(.json(#"{"message":"Unauthorized token-1 of ada@school.org"}"#, status: 401))
    }
    let delivery = try await EndpointDelivery(to: endpoint, credentials: credentials)
    let trouble = await delivery.drain()
    #expect(trouble?.retryAfterMilliseconds == RetryDelay.probeMilliseconds)
    #expect(trouble?.message.contains("does not let these credentials send") == true)
    #expect(trouble?.message.contains("ada@") == false)
    #expect(endpoint.state.tokens == 2)
    #expect(endpoint.state.batches.count == 2)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled()
  }

  @Test(arguments: [400, 401])
  func `puts its credentials into the form where the header is refused`(
    _ status: Int
  ) async throws {
    let server = try ScriptedServer { request, _ in
      request.headers["authorization"] == nil
        ? .answer(.json(#"{"access_token":"t"}"#)) : .answer(ServerAnswer(status))
    }
    let source = source(server, now: { 0 })
    #expect(try await source.current() == "t")
    #expect(
      server.requests.map(\.text) == [
        "grant_type=client_credentials&scope=all%20of%20it",
        "client_id=the%20id&client_secret=s%26cret&grant_type=client_credentials&scope=all%20of%20it",
      ])
    #expect(server.requests[0].headers["authorization"] == "Basic dGhlIGlkOnMmY3JldA==")
    #expect(
      server.requests.allSatisfy {
        $0.headers["content-type"] == "application/x-www-form-urlencoded"
      })
    await source.refused("t")
    _ = try await source.current()
    #expect(server.requests.count == 3, "what worked last goes first")
  }

  @Test func `renews a token a minute before its end`() async throws {
    let server = try ScriptedServer { _, number in
      .answer(.json(#"{"access_token":"t\#(number)","expires_in":600}"#))
    }
    let clock = HandClock()
    let source = source(server, now: { clock.now })
    #expect(try await source.current() == "t0")
    clock.set(539_999)
    #expect(try await source.current() == "t0")
    clock.set(540_000)
    #expect(try await source.current() == "t1")
  }

  @Test func `sends one request for any number that want a token`() async throws {
    let server = try ScriptedServer { _, _ in .held(.json(#"{"access_token":"t"}"#)) }
    let source = source(server, now: { 0 })
    let tokens = try await withThrowingTaskGroup(of: String.self) { group in
      for _ in 0..<20 { group.addTask { try await source.current() } }
      await server.waitForRequests(1)
      server.release()
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(tokens == Array(repeating: "t", count: 20))
    #expect(server.requests.count == 1)
  }

  @Test(
    arguments: [
      (ServerAnswer.json(#"{"error":"invalid_client"}"#, status: 401), 3_600_000),
      (ServerAnswer.json("{}", status: 503), 500),
      (ServerAnswer(429, headers: ["Retry-After": "10"]), 10_500),
      (ServerAnswer.json(#"{"token":"?"}"#), 3_600_000),
    ] as [(ServerAnswer, Int64)])
  func `keeps everything where there is no token`(
    _ answer: ServerAnswer, _ delay: Int64
  ) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard question == .token, state.tokens <= 2 else { return nil }
      return .answer(answer)
    }
    let delivery = try await EndpointDelivery(to: endpoint, credentials: credentials)
    let trouble = await delivery.drain()
    #expect(trouble?.retryAfterMilliseconds == delay)
    #expect(trouble?.message.hasPrefix("no token for ") == true)
    #expect(endpoint.state.batches == [])
    try await delivery.drainAll()
    try await delivery.expectAllSettled()
  }

  private func source(
    _ server: ScriptedServer, now: @escaping @Sendable () -> Int64
  ) -> TokenSource {
    TokenSource(
      client: CurlHTTPClient(timeoutSeconds: 20), url: server.baseURL + "/token",
      scope: "all of it", credentials: credentials, now: now)
  }
}
