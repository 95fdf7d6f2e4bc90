import Caliper
import EventDelivery
import Sinks
import Storage
import Synchronization
import TestSupport
import Testing

/// Events on their way to a scripted endpoint, through the real HTTP client.
final class EndpointDelivery: Sendable {
  /// Where the test's clock stands: 2026-01-01.
  static let now: Int64 = 1_767_225_600_000

  let endpoint: ScriptedEndpoint
  let store = MemoryStore()
  let events: [SealedEvent]
  private let emitter: Emitter

  init(
    to endpoint: ScriptedEndpoint, events count: Int = 3, at address: CaliperEndpoint? = nil,
    credentials: OAuthCredentials? = nil, timeoutSeconds: Int = 20, allowsPlainHTTP: Bool = false,
    libraries: [String] = CurlHTTPClient.libraries
  ) async throws {
    self.endpoint = endpoint
    events = Samples.events(0..<count)
    let clock = SinkClock(now: { EndpointDelivery.now }, sleep: { _ in })
    let sink = CaliperSink(
      name: Samples.file,
      endpoint: address
        ?? CaliperEndpoint(
          baseURL: endpoint.server.baseURL,
          tokenURL: credentials == nil ? nil : endpoint.server.baseURL + "/token"),
      client: CurlHTTPClient(timeoutSeconds: timeoutSeconds, libraries: libraries),
      credentials: credentials, sensor: "https://example.org/sensor", clock: clock,
      allowsPlainHTTP: allowsPlainHTTP)
    emitter = Emitter(
      outbox: store, sinks: [sink],
      timing: EmitterTiming(
        sleep: { _ in throw CancellationError() }, now: { EndpointDelivery.now }, chance: { 0.5 }),
      objection: Samples.noObjection, report: { _ in })
    try await store.append(events)
  }

  /// Tries once; returns what is wrong, `nil` where all is well.
  func drain() async -> DeliveryTrouble? { await emitter.drain()[0].trouble }

  /// Tries until nothing waits; fails the test where that takes more tries.
  func drainAll(within tries: Int = 4) async throws {
    for _ in 0..<tries where await store.waitingCount(for: Samples.file) > 0 {
      _ = await drain()
    }
    try #require(await store.waitingCount(for: Samples.file) == 0)
  }

  var setAside: [SetAsideEvent] { get async { await store.setAside(for: Samples.file) } }

  /// Holds that each event is confirmed or set aside, and that the endpoint has what is confirmed.
  ///
  /// It may have got one more than once only where an answer was lost and it cannot be asked.
  func expectAllSettled(setAside places: [Int] = [], times: Int = 1) async throws {
    let waiting = await store.waitingCount(for: Samples.file)
    #expect(waiting == 0)
    let aside = await setAside.map(\.event)
    #expect(aside == places.map { events[$0] })
    let taken = endpoint.state.taken
    for event in events where !aside.contains(event) {
      let count = taken[event.id.urn] ?? 0
      #expect((1...times).contains(count), "\(event.line) was taken \(count) times")
    }
    for event in aside {
      #expect(taken[event.id.urn] == nil, "\(event.line) was taken")
    }
  }
}
