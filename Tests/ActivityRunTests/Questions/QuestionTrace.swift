import Caliper
import TestSupport
import Testing

/// The events about questions of a run, by question; fails where the order of a try's is wrong.
struct QuestionTrace {
  /// Tries that were completed.
  private(set) var completed: [String: Int] = [:]
  /// In the order of the tries.
  private(set) var graded: [String: [AssessmentScore]] = [:]
  private(set) var skipped: Set<String> = []

  init(_ events: [SealedEvent]) throws {
    var steps: [String: [String]] = [:]
    var started: [String: Int] = [:]
    for event in try QuestionLines.events(events) {
      let attempt = event.content.attempt
      guard let (item, number) = QuestionURL.parts(ofAttempt: attempt) else {
        throw TestFailure("no id of a try: \(attempt)")
      }
      steps[attempt, default: []].append(event.content.wireNames.action)
      switch event.content {
      case .started:
        #expect(number == started[item, default: 0] + 1, "\(attempt)")
        started[item] = number
      case .completed:
        completed[item, default: 0] += 1
        #expect(number == completed[item], "\(attempt)")
      case .skipped:
        #expect(number == 1 && skipped.insert(item).inserted, "\(attempt)")
      case .graded(let score): graded[item, default: []].append(score)
      }
    }
    let orders = [
      ["Started"], ["Started", "Completed"], ["Started", "Completed", "Graded"],
      ["Started", "Skipped"], ["Started", "Skipped", "Completed"],
      ["Started", "Skipped", "Completed", "Graded"],
    ]
    for (attempt, steps) in steps { #expect(orders.contains(steps), "\(attempt): \(steps)") }
  }
}
