import Caliper
import EventDelivery
import FoundationEssentials
import Storage
import Synchronization
import Testing

@testable import bellwork

/// `bellwork send` on a clock of its own.
@Suite struct SendRunTests {
  private static let name = SinkName(rawValue: "caliper")

  /// Fails so many times, then takes everything.
  private final class MoodySink: Sink {
    struct Failure: DeliveryError {
      var advice: RetryAdvice
      var nothingArrived: Bool { true }
      var description: String { "not now" }
    }

    let name = SendRunTests.name
    let advice: RetryAdvice
    private let failuresLeft: Mutex<Int>
    let tries = Mutex(0)

    init(failures: Int, advice: RetryAdvice = .backOff) {
      failuresLeft = Mutex(failures)
      self.advice = advice
    }

    func deliver(
      _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
    ) async throws {
      tries.withLock { $0 += 1 }
      let fails = failuresLeft.withLock { left in
        left -= 1
        return left >= 0
      }
      if fails { throw Failure(advice: advice) }
      try await progress(DeliveryResult(confirmed: entries.map(\.event.id)))
    }
  }

  /// Time that passes by being slept away.
  private final class VirtualTime: Sendable {
    let now = Mutex<Int64>(1_000_000)
    let sleeps = Mutex<[Int64]>([])

    var timing: EmitterTiming {
      EmitterTiming(
        sleep: { milliseconds in
          // The end of all time lasts until it is cancelled.
          guard milliseconds < SendRun.limitMilliseconds else {
            return try await Task.sleep(for: .seconds(600))
          }
          self.sleeps.withLock { $0.append(milliseconds) }
          self.now.withLock { $0 += milliseconds }
        },
        now: { self.now.withLock { $0 } }, chance: { 0.999_999 })
    }
  }

  private func outbox() async throws -> MemoryStore {
    let store = MemoryStore()
    let sensor = try #require(SensorURL("https://quiz.example.com"))
    try await store.append([SampleEvent.sealed(sensor: sensor)])
    return store
  }

  @Test func `forgets earlier delays and begins with a second`() async throws {
    let outbox = try await outbox()
    await outbox.keep(
      SinkStanding(failures: 9, notBeforeMilliseconds: .max, trouble: "down", isHeld: true),
      of: Self.name)
    let time = VirtualTime()
    let sink = MoodySink(failures: 4)
    await SendRun(outbox: outbox, timing: time.timing).send(to: [sink])
    #expect(time.sleeps.withLock { $0 } == [999, 1_999, 3_999, 4_999])
    #expect(await outbox.waitingCount(for: Self.name) == 0)
    #expect(await outbox.standing(of: Self.name) == SinkStanding())
  }

  @Test func `gives up before its time is over`() async throws {
    let outbox = try await outbox()
    let time = VirtualTime()
    await SendRun(outbox: outbox, timing: time.timing).send(to: [MoodySink(failures: .max)])
    let waited = time.sleeps.withLock { $0 }
    #expect(waited.reduce(0, +) < SendRun.limitMilliseconds)
    #expect(waited.reduce(0, +) > SendRun.limitMilliseconds - 2 * SendRun.longestDelay)
    #expect(waited.allSatisfy { $0 <= SendRun.longestDelay })
    #expect(await outbox.waitingCount(for: Self.name) == 1)
  }

  @Test func `waits as long as the receiver asks`() async throws {
    let outbox = try await outbox()
    let time = VirtualTime()
    let sink = MoodySink(failures: 1, advice: .after(milliseconds: 20_000))
    await SendRun(outbox: outbox, timing: time.timing).send(to: [sink])
    #expect(time.sleeps.withLock { $0 } == [21_999])
    #expect(await outbox.waitingCount(for: Self.name) == 0)
  }

  @Test(arguments: [RetryAdvice.after(milliseconds: 60_000), .hold])
  func `does not wait for what takes longer`(_ advice: RetryAdvice) async throws {
    let outbox = try await outbox()
    let time = VirtualTime()
    let sink = MoodySink(failures: 1, advice: advice)
    await SendRun(outbox: outbox, timing: time.timing).send(to: [sink])
    #expect(time.sleeps.withLock { $0 } == [])
    #expect(sink.tries.withLock { $0 } == 1)
    #expect(await outbox.waitingCount(for: Self.name) == 1)
  }
}
