import ActivityRun
import Caliper
import TestSupport

/// The events of a run about its questions, each as one line, read from the sealed bytes.
///
///     2.0 Completed planet 1          at 2.0 s the first try at "planet" was answered
///     2.0 Graded planet 1: 0.5 of 1
enum QuestionLines {
  static func of(_ run: Conversation) throws -> [String] { try of(run.events) }

  static func of(_ events: [SealedEvent]) throws -> [String] {
    try QuestionLines.events(events).map { event in
      let tenths = (event.eventTimeMilliseconds - SampleHeader.start) / 100
      return "\(tenths / 10).\(tenths % 10) \(try text(event))"
    }
  }

  static func events(_ events: [SealedEvent]) throws -> [QuestionEvent] {
    try events.compactMap { event in
      guard case .question = event.kind else { return nil }
      return try QuestionEvent(line: event.bytes)
    }
  }

  private static func text(_ event: QuestionEvent) throws -> String {
    guard let parts = QuestionURL.parts(ofAttempt: event.content.attempt) else {
      throw TestFailure("no id of a try: \(event.content.attempt)")
    }
    let text = "\(event.content.wireNames.action) \(parts.item) \(parts.number)"
    guard case .graded(let score) = event.content else { return text }
    return text + ": \(points(score.givenMillionths)) of \(points(score.maxMillionths))"
      + (score.comment.map { ", \($0)" } ?? "")
  }

  private static func points(_ millionths: Int64) -> String {
    millionths.isMultiple(of: 1_000_000)
      ? "\(millionths / 1_000_000)" : "\(Double(millionths) / 1_000_000)"
  }
}
