import ActivityRun
import Caliper

/// A report as CSV (RFC 4180): one line a group, seconds with three decimals; what was not measured
/// is an empty field.
///
/// There is no line of totals: sums over the lines would count it twice.
struct ReportCSV {
  let report: Report
  let look: ReportLook

  var text: String {
    let header = report.dimensions.flatMap(ReportCSV.names) + ReportCSV.columns.map(\.name)
    let rows = report.groups.map { group in
      group.keys.flatMap(fields)
        + ReportCSV.columns.map { CSVField(number: $0.value(group.measures)) }
    }
    let lines =
      [header.joined(separator: ",")]
      + rows.map { $0.map(\.quoted).joined(separator: ",") }
    return lines.map { $0 + "\r\n" }.joined()
  }

  private static func names(of dimension: ReportDimension) -> [String] {
    switch dimension {
    case .student: ["student", "student_name"]
    case .course: ["course", "course_name"]
    case .activity: ["activity", "activity_name"]
    case .item: ["item_activity", "item", "item_prompt"]
    case .day: ["day"]
    }
  }

  private func fields(of key: ReportKey) -> [CSVField] {
    let name = CSVField(text: report.names.name(of: key))
    switch key {
    case .student(let email): return [CSVField(text: look.email(email)), name]
    case .course(let id): return [CSVField(text: id), name]
    case .activity(let id): return [CSVField(text: id), name]
    case .item(let item):
      return [CSVField(text: item?.activity), CSVField(text: item?.item), name]
    case .day(let day): return [CSVField(number: day.text)]
    }
  }
}

extension ReportCSV {
  private struct Column {
    var name: String
    /// `nil` is not measured.
    var value: (ReportMeasures) -> String?
  }

  private static var columns: [Column] {
    times + [
      Column(name: "all_seconds") { $0.time.sum.map(ReportNumbers.seconds) },
      Column(name: "focus_ratio") { $0.time.focusMillionths.map(ReportNumbers.share) },
      Column(name: "attempts_finished") { $0.finishedAttempts.map { "\($0)" } },
      Column(name: "runs_not_finished") { $0.runsNotFinished.map { "\($0)" } },
      Column(name: "latest_attempt") { $0.latestAttempt.map { "\($0)" } },
      Column(name: "correct_questions") { $0.completions.map { "\($0.correctQuestions)" } },
      Column(name: "total_questions") { $0.completions.map { "\($0.totalQuestions)" } },
      Column(name: "accuracy") { $0.completions?.accuracyMillionths.map(ReportNumbers.share) },
      Column(name: "xp") { $0.completions.map { ReportNumbers.hundredths($0.xpHundredths) } },
      Column(name: "mastered_units") { $0.completions?.masteredUnits.map { "\($0)" } },
    ] + responses
  }

  /// `active_seconds`, `inactive_paused_seconds`, and so on; other senders' kinds together.
  private static var times: [Column] {
    TimeKind.ofLabels.map { kind in
      let words = [kind.type.rawValue, kind.subType].compactMap { $0 } + ["seconds"]
      return Column(name: words.joined(separator: "_").replacing("-", with: "_")) {
        $0.time[kind].map(ReportNumbers.seconds)
      }
    } + [Column(name: "other_seconds") { otherTime($0.time).map(ReportNumbers.seconds) }]
  }

  private static func otherTime(_ time: TimeTotals) -> Int64? {
    let others = Set(time.kinds).subtracting(TimeKind.ofLabels)
    return others.isEmpty ? nil : others.compactMap { time[$0] }.reduce(0, +)
  }

  private static var responses: [Column] {
    [
      Column(name: "first_answers") { $0.responses.map { "\($0.count)" } },
      Column(name: "p_value") { $0.responses?.pValueMillionths.map(ReportNumbers.share) },
      Column(name: "retries") { $0.responses.map { "\($0.retries)" } },
      Column(name: "median_response_seconds") {
        $0.responses?.medianMilliseconds.map(ReportNumbers.seconds)
      },
      Column(name: "p90_response_seconds") {
        $0.responses?.ninetiethPercentileMilliseconds.map(ReportNumbers.seconds)
      },
      Column(name: "rapid_answers") { $0.responses.map { "\($0.rapid)" } },
      Column(name: "response_time_effort") {
        $0.responses?.effortMillionths.map(ReportNumbers.share)
      },
      Column(name: "item_active_seconds") {
        $0.responses.map { ReportNumbers.seconds($0.itemMilliseconds) }
      },
    ]
  }
}
