import ActivityRun
import Caliper
import EventDelivery
import TestSupport
import Testing

struct OutboxContractTests {
  private let file = Samples.file

  @Test(arguments: StoreKind.allCases)
  func `gives out the oldest first, up to the limit`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<3))
      try await outbox.append(Samples.events(3..<5))
      let claimed = try await outbox.claim(for: file, limit: 4)
      #expect(claimed == Samples.events(0..<4).map { OutboxEntry(event: $0, isAmbiguous: false) })
      #expect(try await outbox.waitingCount(for: file) == 5)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `gives nothing out of an empty queue`(_ kind: StoreKind) async throws {
    try await kind.with { outbox async throws in
      #expect(try await outbox.claim(for: file, limit: 100) == [])
      #expect(try await outbox.waitingCount(for: file) == 0)
      #expect(try await outbox.events(of: nil) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `never gives out again what was confirmed`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<3))
      let claimed = try await outbox.claim(for: file, limit: 2)
      try await outbox.confirm(claimed.map(\.event.id), for: file)
      #expect(try await outbox.waitingCount(for: file) == 1)
      #expect(try await outbox.claim(for: file, limit: 9).map(\.event) == [Samples.event(2)])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `gives out as ambiguous what was claimed and then forgotten`(_ kind: StoreKind) async throws
  {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<3))
      _ = try await outbox.claim(for: file, limit: 2)
      #expect(
        try await outbox.claim(for: file, limit: 3).map(\.isAmbiguous) == [true, true, false])
      #expect(try await outbox.claim(for: file, limit: 3).map(\.isAmbiguous) == [true, true, true])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `gives out a released event as if for the first time`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<2))
      let claimed = try await outbox.claim(for: file, limit: 2)
      try await outbox.release([claimed[1].event.id], for: file)
      #expect(try await outbox.claim(for: file, limit: 2).map(\.isAmbiguous) == [true, false])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `keeps a place for each sink`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<2))
      let claimed = try await outbox.claim(for: file, limit: 2)
      try await outbox.confirm(claimed.map(\.event.id), for: file)
      #expect(try await outbox.waitingCount(for: file) == 0)
      #expect(try await outbox.waitingCount(for: Samples.other) == 2)
      #expect(
        try await outbox.claim(for: Samples.other, limit: 9).map(\.isAmbiguous) == [false, false])
      try await outbox.release(claimed.map(\.event.id), for: file)
      #expect(try await outbox.claim(for: file, limit: 9) == [])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `keeps waiting what was passed over`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      let events = Samples.events(0..<4)
      try await outbox.append(events)
      try await outbox.confirm([events[3].id, events[1].id], for: file)
      #expect(try await outbox.waitingCount(for: file) == 2)
      #expect(
        try await outbox.claim(for: file, limit: 9)
          == [events[0], events[2]].map { OutboxEntry(event: $0, isAmbiguous: false) })
      try await outbox.confirm([events[0].id], for: file)
      #expect(try await outbox.claim(for: file, limit: 9).map(\.event) == [events[2]])
      try await outbox.confirm([events[2].id], for: file)
      try await outbox.append([Samples.event(4)])
      #expect(try await outbox.claim(for: file, limit: 9).map(\.event) == [Samples.event(4)])
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `passes over confirmations of what it does not know or has heard`(
    _ kind: StoreKind
  ) async throws {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<1))
      let known = Samples.event(0).id
      try await outbox.confirm([Samples.event(7).id, known, known], for: file)
      try await outbox.confirm([known], for: file)
      try await outbox.release([known], for: file)
      #expect(try await outbox.waitingCount(for: file) == 0)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `passes over an event it has with the same bytes`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      try await outbox.append(Samples.events(0..<2))
      try await outbox.append([Samples.event(1), Samples.event(2), Samples.event(2)])
      #expect(try await outbox.events(of: nil) == Samples.events(0..<3))
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `refuses other bytes, another window and a second completion, whole batches`(
    _ kind: StoreKind
  ) async throws {
    let sameWindow = Samples.event(9, kind: .timeSpent(window: 0))
    let secondCompletion = Samples.event(9, kind: .completed)
    let otherBytes = Samples.event(0, text: "changed")
    try await kind.with { outbox in
      try await outbox.append([Samples.event(0), Samples.event(8, kind: .completed)])
      for rival in [sameWindow, secondCompletion, otherBytes] {
        await #expect(throws: JournalError.eventConflict(rival.id)) {
          try await outbox.append([Samples.event(1), rival])
        }
      }
      #expect(try await outbox.events(of: nil).count == 2)
    }
  }

  @Test(arguments: StoreKind.allCases)
  func `lists the events of one run or of all`(_ kind: StoreKind) async throws {
    try await kind.with { outbox in
      let completion = Samples.event(5, kind: .completed)
      try await outbox.append([Samples.event(0), Samples.event(0, run: 2), completion])
      #expect(try await outbox.events(of: Samples.runID(1)) == [Samples.event(0), completion])
      #expect(try await outbox.events(of: Samples.runID(3)) == [])
      #expect(try await outbox.events(of: nil).count == 3)
    }
  }
}
