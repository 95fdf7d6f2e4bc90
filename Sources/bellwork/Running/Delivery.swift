import ActivityRun
import EventDelivery

/// The emitter of a sitting and what it reports, as tasks beside the screen.
struct Delivery: Sendable {
  let emitter: Emitter
  let board = DeliveryBoard()
  private let reports: AsyncStream<EmitterStatus>
  private let endOfReports: @Sendable () -> Void

  /// Leaving waits so long for sinks; what remains is kept and goes out at the next start.
  private static let farewellSeconds = 2

  init(outbox: any Outbox, sinks: [any Sink]) {
    let (stream, continuation) = AsyncStream<EmitterStatus>.makeStream()
    reports = stream
    endOfReports = { continuation.finish() }
    emitter = Emitter(outbox: outbox, sinks: sinks, timing: .live) { continuation.yield($0) }
  }

  private enum Finished { case writer, emitter, board, farewell }

  /// Runs a sitting with its journal writer and the emitter beside it, in one task group.
  ///
  /// When the sitting has ended, everything is written, and then delivered for two seconds at the
  /// most.
  @MainActor
  func alongside<Result>(
    _ writer: JournalWriter, _ sitting: @MainActor () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Finished.self) { group in
      group.addTask {
        await writer.run()
        return .writer
      }
      group.addTask {
        await emitter.run()
        return .emitter
      }
      group.addTask {
        await board.follow(reports)
        return .board
      }
      emitter.wake()
      let result: Result
      do {
        result = try await sitting()
      } catch {
        await writer.finish()
        group.cancelAll()
        throw error
      }
      await writer.finish()
      // An outbox that cannot be written cannot be delivered from.
      if writer.trouble == nil { try await deliverOnce(in: &group) }
      endOfReports()
      group.cancelAll()
      return result
    }
  }
}

extension Delivery {
  /// Lets the emitter deliver what is left, for two seconds at the most.
  private func deliverOnce(
    in group: inout ThrowingTaskGroup<Finished, any Error>
  ) async throws {
    emitter.finish()
    group.addTask {
      try await Task.sleep(for: .seconds(Delivery.farewellSeconds))
      return .farewell
    }
    while let finished = try await group.next() {
      if finished == .emitter || finished == .farewell { break }
    }
  }
}

extension EmitterTiming {
  /// Waits for real, with the system's chance.
  static let live = EmitterTiming(
    sleep: { try await Task.sleep(for: .milliseconds($0)) },
    now: { ClockReading.now().wall },
    chance: { Double.random(in: 0..<1) })
}
