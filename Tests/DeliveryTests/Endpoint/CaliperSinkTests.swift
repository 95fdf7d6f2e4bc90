import Caliper
import EventDelivery
import Foundation
import Sinks
import Storage
import TestSupport
import Testing

struct CaliperSinkTests {
  @Test(arguments: [
    CaliperEndpoint(baseURL: "http://endpoint.invalid"),
    CaliperEndpoint(baseURL: "https://endpoint.invalid", tokenURL: "http://token.invalid"),
  ])
  func `sends nothing in the clear to another machine`(_ address: CaliperEndpoint) async throws {
    let delivery = try await EndpointDelivery(
      to: ScriptedEndpoint(), at: address,
      credentials: OAuthCredentials(clientID: "id", clientSecret: "secret"))
    let trouble = await delivery.drain()
    #expect(trouble?.message.contains("not sent in the clear") == true)
    #expect(trouble?.retryAfterMilliseconds == RetryDelay.probeMilliseconds)
    #expect(await delivery.store.waitingCount(for: Samples.file) == 3)
  }

  @Test func `says that credentials are missing, and keeps everything`() async throws {
    let address = CaliperEndpoint(
      baseURL: "https://endpoint.invalid", tokenURL: "https://token.invalid")
    let delivery = try await EndpointDelivery(to: ScriptedEndpoint(), at: address)
    let trouble = await delivery.drain()
    #expect(trouble?.message.contains("asks for credentials") == true)
    #expect(await delivery.store.waitingCount(for: Samples.file) == 3)
  }

  @Test func `names the library that this machine lacks, and keeps everything`() async throws {
    let delivery = try await EndpointDelivery(
      to: ScriptedEndpoint(), libraries: ["libcurl-is-not-here.so", "neither-is-this.so"])
    let trouble = await delivery.drain()
    #expect(
      trouble?.message
        == "libcurl-is-not-here.so is not on this machine: install libcurl4 (Debian)")
    #expect(trouble?.retryAfterMilliseconds == RetryDelay.probeMilliseconds)
    let claimed = try await delivery.store.claim(for: Samples.file, limit: 9)
    #expect(claimed.map(\.isAmbiguous) == [false, false, false])
  }

  @Test func `puts neighbours of one sensor into one envelope, and keeps the order`() async throws {
    let endpoint = try ScriptedEndpoint()
    let delivery = try await EndpointDelivery(to: endpoint, events: 0)
    let sensors = ["", "", "https://a.example", "https://a.example", "https://b.example", ""]
    let events = sensors.enumerated().map { Samples.event($0.offset, sensor: $0.element) }
    try await delivery.store.append(events)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.batches.map(\.count) == [2, 2, 1, 1])
    #expect(endpoint.state.batches.flatMap(\.self) == events.map(\.id.urn))
    #expect(
      try endpoint.server.requests.map { try sensor(of: $0) } == [
        "https://example.org/sensor", "https://a.example", "https://b.example",
        "https://example.org/sensor",
      ])
  }

  @Test func `sends the bytes as they were sealed, at every try`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events = question, state.batches.count <= 2 else { return nil }
      return .answer(ServerAnswer(503))
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 0)
    let event = SealedEvent(
      id: Samples.event(0).id, runID: Samples.runID(1), kind: .external, eventTimeMilliseconds: 0,
      bytes: Array(#"{ "id":"\#(Samples.event(0).id.urn)", "n":1.50, "u":"\u00e9\/" }"#.utf8))
    try await delivery.store.append([event])
    try await delivery.drainAll()
    let requests = endpoint.server.requests
    #expect(requests.count == 3)
    for request in requests { #expect(request.text.contains(event.line)) }
  }

  @Test func `sends placeholders to this machine, and never to another`() async throws {
    let endpoint = try ScriptedEndpoint()
    let here = try await EndpointDelivery(to: endpoint, events: 0)
    let elsewhere = try await EndpointDelivery(
      to: endpoint, events: 0,
      at: CaliperEndpoint(baseURL: "https://endpoint.invalid", tokenURL: nil))
    let placeholders = try CaliperSinkTests.placeholders()
    for delivery in [here, elsewhere] {
      try await delivery.store.append(placeholders)
      #expect(await delivery.drain() == nil)
      #expect(await delivery.store.waitingCount(for: Samples.file) == 0)
    }
    #expect(endpoint.state.batches.map(\.count) == [2])
    #expect(
      await elsewhere.setAside.map(\.reason) == [
        "not sent: no email set", "not sent: no sensor set in timeback.config.json",
      ])
    #expect(await elsewhere.setAside.map(\.isHeld) == [true, true])
  }

  private func sensor(of request: ReceivedRequest) throws -> String? {
    let object = try JSONSerialization.jsonObject(with: Data(request.body))
    return (object as? [String: Any])?["sensor"] as? String
  }

  /// Events of a student without an address, and of a program without a sensor.
  private static func placeholders() throws -> [SealedEvent] {
    try [
      ("https://example.org", "ada@bellwork.invalid"), ("https://bellwork.invalid", "ada@b.org"),
    ].enumerated().map { number, place in
      let sensor = try #require(SensorURL(place.0))
      let context = EventContext(
        runID: Samples.runID(1), sensor: sensor, appName: "bellwork",
        actor: TimebackUser(sensor: sensor, email: place.1), subject: "Math",
        activity: EventActivity(
          url: ActivityPlace.grade(subject: "Math", grade: 3)
            .activityID(sensor: sensor, slug: "fractions"),
          name: "Fractions"))
      let event = CaliperEvent.timeSpent(
        window: number, seed: RunSeed(high: 1, low: 2), startMilliseconds: 0,
        endMilliseconds: 15_000, items: [TimeMetric(type: .active, milliseconds: 15_000)],
        context: context)
      return SealedEvent(
        id: event.id, runID: Samples.runID(1), kind: .timeSpent(window: number),
        eventTimeMilliseconds: 0, bytes: event.line)
    }
  }
}
