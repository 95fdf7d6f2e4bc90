import Caliper
import EventDelivery
import Sinks
import Storage
import TestSupport
import Testing

/// One status of an endpoint, then nothing but success: what becomes of three events.
struct EndpointStatusTests {
  @Test(arguments: [200, 201, 202, 203, 204, 206])
  func `is content with every kind of success`(_ status: Int) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question else { return nil }
      state.take(ids)
      return .answer(ServerAnswer(status))
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.questions.count == 1)
    try await delivery.expectAllSettled()
  }

  @Test(arguments: [408, 425, 429, 500, 502, 503, 504, 507, 508, 509, 520, 522, 530, 599])
  func `comes back later where the endpoint has trouble`(_ status: Int) async throws {
    let delivery = try await EndpointDelivery(to: onceAnswering(status))
    let trouble = await delivery.drain()
    #expect(trouble?.message.contains("answered \(status): the words") == true)
    #expect(trouble?.retryAfterMilliseconds == 500)
    #expect(await delivery.store.waitingCount(for: Samples.file) == 3)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled()
    #expect(delivery.endpoint.state.batches.count == 2)
    // Whether anything arrived is only certain where the endpoint did not begin with it.
    let isCertain = [408, 425, 429, 503].contains(status)
    #expect(delivery.endpoint.state.lookups == (isCertain ? 0 : 3))
  }

  @Test(arguments: [400, 409, 413, 418, 422, 423, 424, 428])
  func `halves what is refused`(_ status: Int) async throws {
    let delivery = try await EndpointDelivery(to: onceAnswering(status))
    #expect(await delivery.drain() == nil)
    #expect(delivery.endpoint.state.batches.map(\.count) == [3, 1, 2])
    try await delivery.expectAllSettled()
  }

  @Test(arguments: [
    300, 301, 302, 303, 307, 308, 402, 403, 404, 405, 406, 407, 410, 415, 421, 426, 431, 451, 501,
    505, 511,
  ])
  func `waits for somebody where no try would help`(_ status: Int) async throws {
    let delivery = try await EndpointDelivery(to: onceAnswering(status))
    let trouble = await delivery.drain()
    #expect(trouble?.retryAfterMilliseconds == RetryDelay.probeMilliseconds)
    #expect(await delivery.store.standing(of: Samples.file).isHeld)
    #expect(await delivery.store.waitingCount(for: Samples.file) == 3)
    #expect(await delivery.drain() == nil)
    #expect(delivery.endpoint.state.batches.count == 2)
    try await delivery.expectAllSettled()
  }

  @Test(arguments: [
    ("40", 42_000), ("0", 0), ("Thu, 01 Jan 2026 00:01:00 GMT", 63_000),
    ("Thu, 01 Jan 2015 00:01:00 GMT", 0), ("999999", 3_780_000), ("soon", 500),
  ])
  func `comes back when the endpoint says`(_ header: String, _ delay: Int64) async throws {
    for status in [429, 503] {
      let delivery = try await EndpointDelivery(
        to: onceAnswering(status, headers: ["Retry-After": header]))
      #expect(await delivery.drain()?.retryAfterMilliseconds == delay)
      #expect(await delivery.drain() == nil)
      try await delivery.expectAllSettled()
    }
  }

  @Test func `sends no credentials after a redirect, nor anything else`() async throws {
    let elsewhere = try ScriptedServer { _, _ in .answer(.json("{}")) }
    let location = "http://localhost:\(elsewhere.port)/caliper/event"
    for status in [301, 302, 303, 307, 308] {
      let delivery = try await EndpointDelivery(
        to: onceAnswering(status, headers: ["Location": location]),
        credentials: OAuthCredentials(clientID: "id", clientSecret: "secret"))
      #expect(await delivery.drain()?.message.contains("has moved") == true)
      #expect(elsewhere.requests == [])
      #expect(await delivery.drain() == nil)
      try await delivery.expectAllSettled()
    }
  }

  private func onceAnswering(
    _ status: Int, headers: [String: String] = [:]
  ) throws -> ScriptedEndpoint {
    try ScriptedEndpoint { question, state in
      guard case .events = question, state.batches.count == 1 else { return nil }
      return .answer(.json(#"{"message":"the words"}"#, status: status, headers: headers))
    }
  }
}
