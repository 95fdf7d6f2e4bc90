import ActivityRun
import Caliper
import EventDelivery
import Storage
import TestSupport
import Testing

/// Whoever reads much for long keeps nobody from writing.
@Suite struct LongReaderTests {
  /// So many make a reader take seconds; a soak takes as many as a year of school gives.
  private static let count =
    Soak.isOn ? 100_000 : 10_000

  @Test func `an answer is stored while others read all there is`() async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("bellwork.sqlite")
    let (reader, writer) = (try BellworkDatabase(path: path), try BellworkDatabase(path: path))
    for start in stride(from: 0, to: Self.count, by: 10_000) {
      try await writer.append(Samples.events(start..<start + 10_000))
    }
    try await writer.create(Samples.run(1))
    try await withThrowingTaskGroup(of: Int.self) { group in
      group.addTask { try await reader.events(of: nil).count }
      group.addTask { try await reader.unconfirmed(by: [Samples.file]).count }
      group.addTask { try await reader.places(of: [Samples.file, Samples.other]).count }
      for number in 0..<20 {
        try await writer.append(
          [Samples.entry("\(number)")], to: Samples.runID(1), events: [], outcome: nil)
      }
      for try await count in group { #expect(count > 0) }
    }
    #expect(try await writer.entries(of: Samples.runID(1)).count == 20)
  }
}
