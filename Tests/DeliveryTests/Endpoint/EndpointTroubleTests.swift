import Caliper
import EventDelivery
import Sinks
import Storage
import TestSupport
import Testing

/// Connections that break, and answers that get lost on the way.
struct EndpointTroubleTests {
  @Test func `sends again what never arrived`() async throws {
    let endpoint = try ScriptedEndpoint(dropsBeforeReading: { $0 == 0 }) { _, _ in nil }
    let delivery = try await EndpointDelivery(to: endpoint)
    #expect(await delivery.drain()?.retryAfterMilliseconds == 500)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.batches.count == 1)
    try await delivery.expectAllSettled()
  }

  /// How an answer can get lost.
  enum Loss: String, CaseIterable, CustomTestStringConvertible {
    case dropped, reset, halfAnAnswer, noAnswer

    var testDescription: String { rawValue }

    var step: ServerStep {
      switch self {
      case .dropped: .dropAfterReading
      case .reset: .reset
      case .halfAnAnswer: .cutOff(.json(#"{"status":"success"}"#), after: 9)
      case .noAnswer: .never
      }
    }
  }

  @Test(arguments: Loss.allCases)
  func `asks by id whether events are there before it sends them again`(
    _ loss: Loss
  ) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question, state.batches.count == 1 else { return nil }
      state.take(ids)
      return loss.step
    }
    let delivery = try await EndpointDelivery(
      to: endpoint, timeoutSeconds: loss == .noAnswer ? 1 : 20)
    #expect(await delivery.drain()?.retryAfterMilliseconds == 500)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.batches.count == 1)
    #expect(endpoint.state.lookups == 3)
    try await delivery.expectAllSettled()
  }

  @Test(arguments: Loss.allCases)
  func `sends again what the endpoint does not know`(_ loss: Loss) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question, state.batches.count == 1 else { return nil }
      state.take([ids[1]])
      return loss.step
    }
    let delivery = try await EndpointDelivery(
      to: endpoint, timeoutSeconds: loss == .noAnswer ? 1 : 20)
    try await delivery.drainAll()
    let ids = delivery.events.map(\.id.urn)
    #expect(endpoint.state.batches == [ids, [ids[0], ids[2]]])
    try await delivery.expectAllSettled()
  }

  @Test(arguments: [405, 501])
  func `sends everything again where it cannot ask`(_ status: Int) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      switch question {
      case .events(let ids) where state.batches.count == 1:
        state.take(ids)
        return .dropAfterReading
      case .lookup: return .answer(ServerAnswer(status))
      default: return nil
      }
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    try await delivery.drainAll()
    #expect(endpoint.state.lookups == 1)
    #expect(endpoint.state.batches.count == 2)
    try await delivery.expectAllSettled(times: 2)
  }

  @Test(arguments: [429, 500, 503])
  func `sends nothing again while the question is not answered`(_ status: Int) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      switch question {
      case .events(let ids) where state.batches.count == 1:
        state.take(ids)
        return .dropAfterReading
      case .lookup where state.lookups == 1: return .answer(ServerAnswer(status))
      default: return nil
      }
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    _ = await delivery.drain()
    #expect(await delivery.drain() != nil)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.batches.count == 1)
    try await delivery.expectAllSettled()
  }

  @Test func `says that nobody answers, and keeps everything`() async throws {
    let endpoint = try ScriptedEndpoint()
    let gone = try ScriptedServer { _, _ in .never }.baseURL
    let delivery = try await EndpointDelivery(to: endpoint, at: CaliperEndpoint(baseURL: gone))
    let trouble = await delivery.drain()
    #expect(trouble?.message.hasPrefix("cannot reach 127.0.0.1") == true)
    let claimed = try await delivery.store.claim(for: Samples.file, limit: 9)
    #expect(claimed.map(\.isAmbiguous) == [false, false, false])
  }

  @Test(arguments: [
    ServerStep.held(.json(#"{"status":"success"}"#)),
    .heldBody(.json(#"{"status":"success"}"#), after: 9),
  ])
  func `confirms a slow answer once it is there`(_ step: ServerStep) async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question else { return nil }
      state.take(ids)
      return step
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    async let trouble = delivery.drain()
    await endpoint.server.waitForRequests(1)
    #expect(await delivery.store.waitingCount(for: Samples.file) == 3)
    endpoint.server.release()
    #expect(await trouble == nil)
    try await delivery.expectAllSettled()
  }

  @Test func `does not wait for ever for the rest of an answer`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question, state.batches.count == 1 else { return nil }
      state.take(ids)
      return .heldBody(.json(#"{"status":"success"}"#), after: 9)
    }
    let delivery = try await EndpointDelivery(to: endpoint, timeoutSeconds: 1)
    #expect(await delivery.drain()?.message.contains("did not answer within 1 s") == true)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled()
  }

  /// As when the program ends.
  @Test func `asks by id for what was under way when it was cancelled`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question, state.batches.count == 1 else { return nil }
      state.take(ids)
      return .never
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    let task = Task { await delivery.drain() }
    await endpoint.server.waitForRequests(1)
    task.cancel()
    _ = await task.value
    #expect(await delivery.store.standing(of: Samples.file) == SinkStanding())
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.batches.count == 1)
    #expect(endpoint.state.lookups == 3)
    try await delivery.expectAllSettled()
  }

  @Test func `takes no login page for a success`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events = question, state.batches.count == 1 else { return nil }
      return .answer(
        ServerAnswer(
          200, headers: ["Content-Type": "text/html"], body: Array("<html>Log in</html>".utf8)))
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    let trouble = await delivery.drain()
    #expect(trouble?.message.contains("perhaps a login page") == true)
    #expect(trouble?.retryAfterMilliseconds == RetryDelay.probeMilliseconds)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled()
  }
}
