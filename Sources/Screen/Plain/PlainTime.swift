import ActivityRun
import Engagement

/// Time in words, and which of it did not count since the student was last told.
struct PlainTime: Equatable {
  /// How far the clock was, and its totals, when the last prompt was printed.
  private var now: Int64 = 0
  private var totals = LabelTotals()

  init(_ state: RunState) {
    now = state.tracker.now
    totals = state.shown(state.tracker.totals)
  }

  /// As in `2 minutes 5 seconds`; part of a second does not count.
  static func words(milliseconds: Int64) -> String {
    let seconds = max(0, milliseconds) / 1_000
    let parts = [
      (seconds / 3_600, "hour"), (seconds / 60 % 60, "minute"), (seconds % 60, "second"),
    ]
    let said = parts.filter { $0.0 > 0 }.map { NumberWords.count(Int($0.0), $0.1) }
    return said.isEmpty ? "0 seconds" : said.joined(separator: " ")
  }

  static func words(_ label: Label) -> String {
    label == .idle ? "no line typed" : label.row.studentWords
  }

  /// What has passed since then and is not counted as working, a sentence a reason.
  ///
  /// A quick answer's time is said with the answer.
  func uncounted(in state: RunState) -> [String] {
    guard state.results == nil else { return [] }
    let totals = state.shown(state.tracker.totals)
    let labels = Label.allCases.filter { $0 != .active && $0 != .rushing }
    let passed = labels.map { ($0, totals[$0] - self.totals[$0]) }
    let away = state.tracker.now - now - (totals.sum - self.totals.sum)
    return passed.map { PlainTime.sentence($1, PlainTime.words($0)) }.compactMap(\.self)
      + [PlainTime.sentence(away, "you were away")].compactMap(\.self)
  }

  private static func sentence(_ milliseconds: Int64, _ reason: String) -> String? {
    guard milliseconds >= 1_000 else { return nil }
    let amount = words(milliseconds: milliseconds)
    return "\(amount) \(isOne(amount) ? "was" : "were") not counted: \(reason)."
  }

  /// What is left of a time limit, as a sentence.
  static func left(milliseconds: Int64) -> String {
    let amount = words(milliseconds: milliseconds)
    return "\(amount) \(isOne(amount) ? "is" : "are") left."
  }

  private static func isOne(_ amount: String) -> Bool {
    amount.hasPrefix("1 ") && amount.split(separator: " ").count == 2
  }
}
