import Caliper
import TestSupport
import Testing

struct EventIDTests {
  /// These never change: ids that were sent must come out again.
  @Test(arguments: [
    (EventKind.timeSpent(window: 0), "urn:uuid:9e64cd04-9a70-437e-8406-5efbe9c20143"),
    (.timeSpent(window: 1), "urn:uuid:72b0224c-8298-4842-ab43-2479c890f902"),
    (.timeSpent(window: 4_000_000), "urn:uuid:5e13ffac-0e22-4992-96a9-f8b66d6c40c6"),
    (.completed, "urn:uuid:2d534db7-49bc-4c4a-9a10-d657f87a02d1"),
    (.question(0), "urn:uuid:61f52454-1234-4372-8894-fe641a31b9f9"),
  ])
  func `is the same for ever`(_ kind: EventKind, _ urn: String) {
    #expect(EventID.make(seed: ExampleRun.seed, kind: kind).urn == urn)
  }

  @Test func `names the generated metrics with another id, the same for ever as well`() {
    let id = EventID.makeGenerated(seed: ExampleRun.seed, kind: .completed)
    #expect(id.urn == "urn:uuid:bbf2deac-0db3-453f-8fff-635ca98656c1")
  }

  @Test func `depends on every bit of the seed`() {
    let zero = EventID.make(seed: RunSeed(high: 0, low: 0), kind: .completed)
    let others = (0..<64).flatMap { bit in
      [RunSeed(high: 1 << bit, low: 0), RunSeed(high: 0, low: 1 << bit)].map {
        EventID.make(seed: $0, kind: .completed)
      }
    }
    #expect(Set(others + [zero]).count == 129)
  }

  @Test func `has version 4 and the variant of RFC 4122`() {
    for window in 0..<1000 {
      let id = EventID.make(seed: ExampleRun.seed, kind: .timeSpent(window: window))
      let text = Array(id.urn.dropFirst("urn:uuid:".count))
      #expect(text[14] == "4")
      #expect("89ab".contains(text[19]))
    }
  }

  @Test func `does not collide over a million events of many runs`() {
    var random = SeededRandom(seed: 1)
    var ids: Set<EventID> = []
    ids.reserveCapacity(1_000_000)
    for _ in 0..<1000 {
      let seed = RunSeed(high: random.next(), low: random.next())
      for window in 0..<499 {
        ids.insert(.make(seed: seed, kind: .timeSpent(window: window)))
        ids.insert(.makeGenerated(seed: seed, kind: .timeSpent(window: window)))
      }
      ids.insert(.make(seed: seed, kind: .completed))
      ids.insert(.makeGenerated(seed: seed, kind: .completed))
    }
    #expect(ids.count == 1_000_000)
  }

  @Test func `reads its urn back and nothing else`() {
    let id = EventID.make(seed: ExampleRun.seed, kind: .completed)
    #expect(EventID(urn: id.urn) == id)
    #expect(EventID(urn: String(id.urn.dropFirst("urn:uuid:".count))) == nil)
    #expect(EventID(urn: "urn:uuid:" + id.urn) == nil)
    #expect(EventID(urn: id.urn + "0") == nil)
    #expect(EventID(urn: "urn:uuid:1") == nil)
  }
}
