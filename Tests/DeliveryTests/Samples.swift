import ActivityRun
import Caliper
import EventDelivery
import FoundationEssentials

/// Events and runs for tests of storing and delivering, where it does not matter what they say.
enum Samples {
  static let file = SinkName(rawValue: "file")
  static let other = SinkName(rawValue: "other")

  /// For an emitter of sample events, which keep no rule.
  static let noObjection: @Sendable (SealedEvent) -> String? = { _ in nil }

  static func runID(_ number: UInt8) -> RunID {
    RunID(rawValue: UUID(uuid: (number, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, 1)))
  }

  static func event(
    _ window: Int, run: UInt8 = 1, text: String = "", kind: EventKind? = nil, sensor: String = ""
  ) -> SealedEvent {
    let kind = kind ?? .timeSpent(window: window)
    let id = EventID.make(seed: RunSeed(high: UInt64(run), low: UInt64(window)), kind: kind)
    return SealedEvent(
      id: id, runID: runID(run), kind: kind, eventTimeMilliseconds: Int64(window) * 15_000,
      sensor: sensor,
      bytes: Array(#"{"id":"\#(id.urn)","text":"\#(text)"}"#.utf8))
  }

  static func events(_ windows: Range<Int>, run: UInt8 = 1) -> [SealedEvent] {
    windows.map { event($0, run: run) }
  }

  static func run(
    _ number: UInt8, student: String = "ada", activity: String = "fractions",
    course: String? = "math-3"
  ) -> RunRecord {
    RunRecord(
      id: runID(number), student: student, activity: activity, course: course,
      createdAtMilliseconds: Int64(number) * 1000, header: [number, 0, 0xFF])
  }

  static func entry(_ text: String) -> JournalPayload { JournalPayload(bytes: Array(text.utf8)) }
}

extension SealedEvent {
  var line: String { String(decoding: bytes, as: UTF8.self) }
}
