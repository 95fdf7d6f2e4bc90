import Caliper
import EventDelivery
import Storage
import TestSupport
import Testing

/// Events that an endpoint never takes, among others that it does.
struct PoisonTests {
  /// Every place in a batch of 100, or a seeded tenth of them.
  static let places: [Int] = {
    if Soak.isOn { return Array(0..<100) }
    var random = SeededRandom(seed: 5)
    return [0, 99] + (1..<99).shuffled(using: &random).prefix(8)
  }()

  @Test(arguments: places)
  func `sets the one bad event aside, wherever it stands, and sends the rest`(
    _ place: Int
  ) async throws {
    let poison = Samples.event(place).id.urn
    let endpoint = try ScriptedEndpoint { question, _ in
      guard case .events(let ids) = question, ids.contains(poison) else { return nil }
      return .answer(.json(#"{"status":"error","message":"no such course"}"#, status: 400))
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 100)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled(setAside: [place])
    #expect(await delivery.setAside.map(\.reason) == ["400: no such course"])
    // Two halves at each of seven levels, and the whole.
    #expect(endpoint.state.questions.count <= 15)
  }

  /// How an endpoint can say which event it means.
  enum Naming: String, CaseIterable, CustomTestStringConvertible {
    case index, id, externalId, nothing

    var testDescription: String { rawValue }

    func answer(_ status: Int, _ ids: [String], _ poison: String) -> ServerStep {
      let place = ids.firstIndex(of: poison) ?? 0
      let name =
        switch self {
        case .index: #""index":\#(place),"#
        case .id: #""id":"\#(poison)","#
        case .externalId: #""externalId":"\#(poison)","#
        case .nothing: ""
        }
      return .answer(
        .json(
          #"{"status":"error","message":"bad","errors":[{\#(name)"message":"no course"}]}"#,
          status: status))
    }
  }

  @Test(arguments: Naming.allCases, [400, 422])
  func `sends the rest at once where the endpoint names the bad event`(
    _ naming: Naming, _ status: Int
  ) async throws {
    let poison = Samples.event(4).id.urn
    let endpoint = try ScriptedEndpoint { question, _ in
      guard case .events(let ids) = question, ids.contains(poison) else { return nil }
      return naming.answer(status, ids, poison)
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 9)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled(setAside: [4])
    #expect(await delivery.setAside.map(\.reason).allSatisfy { $0.contains("no course") })
    if naming != .nothing { #expect(endpoint.state.batches.map(\.count) == [9, 8]) }
  }

  @Test func `sends the rest again where that fails after the bad event was named`() async throws {
    let poison = Samples.event(4).id.urn
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question else { return nil }
      if ids.contains(poison) { return Naming.index.answer(400, ids, poison) }
      return state.batches.count == 2 ? .answer(ServerAnswer(503)) : nil
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 9)
    #expect(await delivery.drain() != nil)
    #expect(await delivery.store.waitingCount(for: Samples.file) == 8)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled(setAside: [4])
  }

  @Test(arguments: Naming.allCases)
  func `takes no success at its word whose body lists errors`(_ naming: Naming) async throws {
    let poison = Samples.event(4).id.urn
    let endpoint = try ScriptedEndpoint { question, state in
      guard case .events(let ids) = question, ids.contains(poison) else { return nil }
      // One that names nothing has stored nothing.
      if naming != .nothing { state.take(ids.filter { $0 != poison }) }
      return naming.answer(200, ids, poison)
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 9)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled(setAside: [4])
    if naming != .nothing { #expect(endpoint.state.batches.count == 1) }
  }

  @Test func `sets all aside where each is refused, and goes on`() async throws {
    let endpoint = try ScriptedEndpoint { question, _ in
      guard case .events = question else { return nil }
      return .answer(.json(#"{"message":"no"}"#, status: 422))
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 120)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled(setAside: Array(0..<120))
  }

  @Test func `follows a job until its end`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      switch question {
      case .events(let ids):
        state.take(ids)
        return .answer(.json(#"{"jobId":"job-7"}"#, status: 202))
      case .job where state.questions.count < 4:
        return .answer(.json(#"{"job":{"id":"job-7","state":"active"}}"#))
      default: return nil
      }
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.questions.dropFirst() == [.job("job-7"), .job("job-7"), .job("job-7")])
    try await delivery.expectAllSettled()
  }

  @Test(arguments: [
    #"{"job":{"id":"1","state":"failed","failedReason":"no such course"}}"#,
    #"{"job":{"id":"1","state":"completed","returnValue":{"status":"error","results":[]}}}"#,
  ])
  func `sets aside what a job failed with, and nothing else`(_ ending: String) async throws {
    let poison = Samples.event(2).id.urn
    let endpoint = try ScriptedEndpoint { question, state in
      switch question {
      case .events(let ids):
        let isBad = ids.contains(poison)
        if !isBad { state.take(ids) }
        return .answer(.json(#"{"jobId":"\#(isBad ? "bad" : "good")"}"#))
      case .job("bad"): return .answer(.json(ending))
      default: return nil
      }
    }
    let delivery = try await EndpointDelivery(to: endpoint, events: 8)
    #expect(await delivery.drain() == nil)
    try await delivery.expectAllSettled(setAside: [2])
  }

  @Test func `asks for the events of a job that does not end`() async throws {
    let endpoint = try ScriptedEndpoint { question, state in
      switch question {
      case .events(let ids):
        state.take(ids)
        return .answer(.json(#"{"jobId":7}"#))
      case .job: return .answer(.json(#"{"job":{"id":"7","state":"active"}}"#))
      default: return nil
      }
    }
    let delivery = try await EndpointDelivery(to: endpoint)
    #expect(await delivery.drain()?.message.contains("job 7") == true)
    #expect(await delivery.drain() == nil)
    #expect(endpoint.state.batches.count == 1)
    #expect(endpoint.state.lookups == 3)
    try await delivery.expectAllSettled()
  }
}
