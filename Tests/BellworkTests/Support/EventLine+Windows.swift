import Foundation

extension [EventLine] {
  /// What is wrong with the events of one run, in their order; empty where nothing is.
  ///
  /// Windows do not overlap, each item spans its window, the values sum to its length, no id comes
  /// twice, and nothing follows the completed event.
  var problemsOfRun: [String] {
    var problems: [String] = []
    let windows = filter { !$0.isCompletion }
    for window in windows { problems += window.problemsOfWindow }
    for (earlier, later) in zip(windows, windows.dropFirst()) where later.start < earlier.end {
      problems.append("window \(later.start) begins before \(earlier.end)")
    }
    if Set(map(\.id)).count < count { problems.append("an id comes twice") }
    if Set(map(\.runID)).count > 1 { problems.append("events of several runs") }
    let completed = indices.filter { self[$0].isCompletion }
    if completed.count > 1 { problems.append("\(completed.count) completed events") }
    if let completion = completed.first, completion != count - 1 {
      problems.append("events follow the completed one")
    }
    return problems
  }

  var completions: Int { filter(\.isCompletion).count }

  /// How often a window does not begin where the one before ended: once between sittings.
  var breaks: Int {
    let windows = filter { !$0.isCompletion }
    return zip(windows, windows.dropFirst()).filter { $0.end != $1.start }.count
  }
}

extension EventLine {
  fileprivate var problemsOfWindow: [String] {
    var problems: [String] = []
    if generated.items.first?.type != "active" { problems.append("\(id) has no active item") }
    if generated.items.contains(where: { $0.startDate != start || $0.endDate != end }) {
      problems.append("\(id) has items of several windows")
    }
    guard let from = EventLine.milliseconds(start), let to = EventLine.milliseconds(end) else {
      return problems + ["\(id) has no window"]
    }
    let sum = generated.items.reduce(0) { $0 + Int(($1.value * 1000).rounded()) }
    if sum != to - from { problems.append("\(id) sums to \(sum) of \(to - from) ms") }
    if sum <= 0 { problems.append("\(id) is empty") }
    if eventTime != end { problems.append("\(id) is dated \(eventTime), not \(end)") }
    return problems
  }
}

extension EventLine {
  /// Milliseconds since 1970 of `2026-01-27T10:00:00.000Z`.
  static func milliseconds(_ text: String) -> Int? {
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    // A text that is no date is told apart from a date by the caller.
    return (try? style.parse(text)).map { Int(($0.timeIntervalSince1970 * 1000).rounded()) }
  }
}
