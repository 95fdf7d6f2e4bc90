import Activities
import ActivityRun
import Engagement
import Screen

/// One line of a group: what it is, and the value.
struct ReportTextRow: Equatable {
  var label: String
  var value: String

  private static let barCells: Int64 = 20

  /// Another sender's words are whatever that sender sent.
  private var shownLabel: String {
    StyledText(Printable.clean(label)).cut(to: 36, mark: "~").text
  }

  /// The lines of rows that stand together, their values below one another.
  static func lines(_ rows: [ReportTextRow]) -> [String] {
    let width = rows.map { Graphemes.width(of: $0.shownLabel) }.max() ?? 0
    return rows.map { row in
      let padding = width - Graphemes.width(of: row.shownLabel)
      return "  " + row.shownLabel + String(repeating: " ", count: padding + 2) + row.value
    }
  }
}

// MARK: What a group has

extension ReportTextRow {
  /// All time, and each kind there was of it.
  static func time(_ time: TimeTotals, bar: Character) -> [ReportTextRow] {
    guard let sum = time.sum else {
      return [ReportTextRow(label: "time", value: ReportNumbers.notMeasured)]
    }
    let focus = time.focusMillionths.map { ", of which working " + ReportNumbers.percent($0) }
    let whole = ReportTextRow(
      label: "all time", value: aligned(ReportNumbers.clock(sum)) + (focus ?? ""))
    let kinds = time.kinds.filter { $0 == TimeKind(.active) || (time[$0] ?? 0) > 0 }
    let others =
      time.measuresEveryLabel
      ? [] : [ReportTextRow(label: "other kinds of time", value: ReportNumbers.notMeasured)]
    return [whole] + kinds.map { part($0, time[$0] ?? 0, of: sum, bar: bar) } + others
  }

  private static func part(
    _ kind: TimeKind, _ milliseconds: Int64, of sum: Int64, bar: Character
  ) -> ReportTextRow {
    let clock = aligned(ReportNumbers.clock(milliseconds))
    guard sum > 0 else { return ReportTextRow(label: kind.words, value: clock) }
    let percent = "\((200 * milliseconds + sum) / (2 * sum))%"
    let exact = Int((2 * barCells * milliseconds + sum) / (2 * sum))
    let cells = milliseconds > 0 ? max(1, exact) : 0
    let value = clock + leading(percent, 6) + "  " + String(repeating: bar, count: cells)
    return ReportTextRow(label: kind.words, value: cells > 0 ? value : clock + leading(percent, 6))
  }

  static func results(_ measures: ReportMeasures) -> [ReportTextRow] {
    let done = measures.completions
    let accuracy = done.flatMap { done in
      done.accuracyMillionths.map {
        "\(ReportNumbers.percent($0)), \(done.correctQuestions) of "
          + ReportNumbers.count(done.totalQuestions, "question")
      }
    }
    return [
      ReportTextRow(label: "accuracy", value: accuracy ?? ReportNumbers.notMeasured),
      ReportTextRow(label: "attempts", value: attempts(measures)),
      ReportTextRow(
        label: "XP",
        value: done.map { ReportNumbers.hundredths($0.xpHundredths) } ?? ReportNumbers.notMeasured),
      ReportTextRow(
        label: "mastered units",
        value: done?.masteredUnits.map { "\($0)" } ?? ReportNumbers.notMeasured),
    ]
  }

  private static func attempts(_ measures: ReportMeasures) -> String {
    var parts = ["\(measures.completions?.attempts ?? 0) finished"]
    if measures.unfinishedRuns > 0 { parts.append("\(measures.unfinishedRuns) not finished") }
    if let latest = measures.latestAttempt { parts.append("the latest is number \(latest)") }
    return parts.joined(separator: ", ")
  }

  /// First answers; what a report of files does not have.
  static func responses(_ responses: ResponseTotals?) -> [ReportTextRow] {
    guard let responses else {
      return [ReportTextRow(label: "answers", value: ReportNumbers.notMeasured)]
    }
    var rows = [ReportTextRow(label: "first answers", value: answers(responses))]
    if let median = responses.medianMilliseconds,
      let ninetieth = responses.ninetiethPercentileMilliseconds
    {
      rows.append(
        ReportTextRow(
          label: "response time",
          value: "median \(ReportNumbers.roughSeconds(median)), nine of ten within "
            + ReportNumbers.roughSeconds(ninetieth)))
    }
    if let effort = responses.effortMillionths {
      rows.append(
        ReportTextRow(
          label: "too fast to read",
          value: "\(responses.rapid) of \(responses.count) "
            + "(response-time effort \(ReportNumbers.percent(effort)))"))
    }
    let time = ReportNumbers.clock(responses.itemMilliseconds)
    return rows + [ReportTextRow(label: "working at questions", value: aligned(time))]
  }

  private static func answers(_ responses: ResponseTotals) -> String {
    var parts = ["\(responses.count)"]
    if let right = responses.pValueMillionths {
      parts.append("\(ReportNumbers.percent(right)) right")
    }
    if responses.retries > 0 {
      let noun = responses.retries == 1 ? "try" : "tries"
      parts.append("\(responses.retries) more \(noun)")
    }
    return parts.joined(separator: ", ")
  }

  private static func aligned(_ clock: String) -> String { leading(clock, 7) }

  private static func leading(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}
