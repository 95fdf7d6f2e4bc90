import EventDelivery
import Testing

struct SinkContractTests {
  @Test(arguments: SinkKind.allCases)
  func `writes each event as one line, in order`(_ kind: SinkKind) async throws {
    try await kind.with { sink, path in
      try await sink.deliverAll(entries(0..<3))
      try await sink.deliverAll(entries(3..<103))
      #expect(try Files.lines(path) == Samples.events(0..<103).map(\.line))
    }
  }

  @Test(arguments: SinkKind.allCases)
  func `writes nothing for no events`(_ kind: SinkKind) async throws {
    try await kind.with { sink, path in
      try await sink.deliverAll([])
      #expect(try Files.bytes(path) == [])
    }
  }

  @Test(arguments: SinkKind.allCases)
  func `writes lines longer than any buffer`(_ kind: SinkKind) async throws {
    let long = Samples.event(0, text: String(repeating: "x", count: 300_000))
    try await kind.with { sink, path in
      try await sink.deliverAll([OutboxEntry(event: long, isAmbiguous: false)] + entries(1..<2))
      #expect(try Files.lines(path) == [long.line, Samples.event(1).line])
    }
  }

  @Test(arguments: SinkKind.allCases)
  func `writes ambiguous events that never arrived`(_ kind: SinkKind) async throws {
    try await kind.with { sink, path in
      try await sink.deliverAll(entries(0..<2, isAmbiguous: true))
      #expect(try Files.lines(path) == Samples.events(0..<2).map(\.line))
    }
  }

  @Test(arguments: SinkKind.allCases)
  func `bears the name it was given`(_ kind: SinkKind) async throws {
    try await kind.with { sink, _ in #expect(sink.name == Samples.file) }
  }

  private func entries(_ windows: Range<Int>, isAmbiguous: Bool = false) -> [OutboxEntry] {
    Samples.events(windows).map { OutboxEntry(event: $0, isAmbiguous: isAmbiguous) }
  }
}
