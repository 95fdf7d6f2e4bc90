import Caliper
import EventDelivery
import TestSupport
import Testing

struct OutboxModelTests {
  private let file = Samples.file

  @Test(arguments: StoreKind.allCases, SeededRandom.seeds(6))
  func `agrees with a simple model over random steps`(
    _ kind: StoreKind, _ seed: UInt64
  ) async throws {
    var random = SeededRandom(seed: seed)
    var model = OutboxModel()
    try await kind.with { outbox in
      if seed.isMultiple(of: 2) {
        model.events = Samples.events(0..<10)
        model.notMeant = Set(model.events.map(\.id))
        try await outbox.append(model.events)
        try await outbox.meet([file], .toCome)
      }
      for step in 0..<100 {
        let place: Comment = "step \(step), \(random)"
        try await take(Int.random(in: 0..<41, using: &random), outbox, &model, &random)
        #expect(try await outbox.waitingCount(for: file) == model.waiting.count, place)
        #expect(
          try await outbox.setAside(for: file).map(\.event) == model.setAside, place)
        let places = try await outbox.places(of: [file])
        #expect(places == model.places, place)
      }
    }
  }

  private func take(
    _ step: Int, _ outbox: any Outbox, _ model: inout OutboxModel, _ random: inout SeededRandom
  ) async throws {
    // Once or twice in all, so that much is done before and after it.
    if step == 40 {
      #expect(try await outbox.requeue(nil, for: file) == model.requeue(), "\(random)")
      return
    }
    switch step % 8 {
    case 0, 1:
      let event = Samples.event(model.events.count)
      model.events.append(event)
      try await outbox.append([event])
    case 2, 3:
      let limit = Int.random(in: 1...6, using: &random)
      let bytes = Int.random(in: 1...400, using: &random)
      let claimed = try await outbox.claim(for: file, limit: limit, byteLimit: bytes)
      #expect(claimed == model.claim(limit, bytes), "\(random)")
    case 4:
      let ids = model.someIDs(using: &random)
      model.confirm(ids)
      try await outbox.confirm(ids, for: file)
    case 5:
      let ids = model.someIDs(using: &random)
      model.setAside(ids)
      try await outbox.setAside(ids, for: file)
    case 6:
      let ids = Bool.random(using: &random) ? nil : model.someIDs(using: &random)
      #expect(try await outbox.retry(ids, for: file) == model.retry(ids), "\(random)")
    default:
      let ids = model.someIDs(using: &random)
      model.claimed.subtract(ids)
      try await outbox.release(ids, for: file)
    }
  }
}
