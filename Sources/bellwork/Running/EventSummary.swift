import Activities
import Caliper
import Engagement

/// An event on one readable line.
///
///     10:00:15  TimeSpentEvent         active 10.000 s, inactive/unfocused 5.000 s
///     10:00:18  AssessmentItemEvent    Completed "hottest", attempt 1, in 4.200 s
///     10:01:24  ActivityEvent          3 of 3 correct, 0.57 XP, attempt 1
enum EventSummary {
  /// Bytes that are no event of ours come out as they are, cleaned.
  static func line(_ event: SealedEvent, namesRushing: Bool = true) -> String {
    guard let parsed = try? CaliperEvent(line: event.bytes) else {
      if let question = try? QuestionEvent(line: event.bytes) {
        return QuestionWords.summary(question)
      }
      return Printable.clean(String(decoding: event.bytes, as: UTF8.self))
    }
    let time = InstantText.text(parsed.eventTimeMilliseconds).dropFirst(11).prefix(8)
    switch parsed.generated {
    case .timeSpent(let metrics):
      return "\(time)  TimeSpentEvent  \(words(metrics.items, namesRushing))"
    case .completed(let metrics):
      return "\(time)  ActivityEvent   \(completion(metrics.metrics))"
    }
  }

  private static func words(_ items: [TimeMetric], _ namesRushing: Bool) -> String {
    var items = items
    if !namesRushing, let place = items.firstIndex(where: { $0.type == .antiPattern }),
      let active = items.firstIndex(where: { $0.type == .active })
    {
      items[active].milliseconds += items[place].milliseconds
      items.remove(at: place)
    }
    return items.filter { $0.milliseconds > 0 }.map { item in
      let name = [item.type.rawValue, item.subType].compactMap { $0 }.joined(separator: "/")
      return "\(name) \(seconds(item.milliseconds)) s"
    }.joined(separator: ", ")
  }

  static func parts(of totals: LabelTotals) -> String {
    Label.allCases.filter { totals[$0] > 0 }.map { label in
      let row = label.row
      let name = [row.type.rawValue, row.subType].compactMap { $0 }.joined(separator: "/")
      return "\(name) \(seconds(totals[label])) s"
    }.joined(separator: ", ")
  }

  private static func completion(_ metrics: CompletionMetrics) -> String {
    var parts = [
      "\(metrics.correctQuestions) of \(metrics.totalQuestions) correct",
      "\(hundredths(metrics.xpHundredths)) XP", "attempt \(metrics.attempt)",
    ]
    if let units = metrics.masteredUnits {
      parts.append("\(units) unit\(units == 1 ? "" : "s") mastered")
    }
    if let percent = metrics.pctCompleteApp { parts.append("course \(percent)%") }
    return parts.joined(separator: ", ")
  }

  private static func seconds(_ milliseconds: Int64) -> String {
    "\(milliseconds / 1_000)." + padded(milliseconds % 1_000, to: 3)
  }

  private static func hundredths(_ value: Int64) -> String {
    (value < 0 ? "-" : "") + "\(abs(value) / 100)." + padded(abs(value) % 100, to: 2)
  }

  private static func padded(_ value: Int64, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
