import Caliper

/// Where events are put, each call one commit.
protocol BenchmarkStore {
  func append(_ events: [SealedEvent]) async throws
}
