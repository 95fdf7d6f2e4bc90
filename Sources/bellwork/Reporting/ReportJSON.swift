import Activities
import ActivityRun
import Caliper

/// A report as JSON: times as whole milliseconds and as seconds; what was not measured is `null`.
struct ReportJSON {
  let report: Report
  let look: ReportLook

  var value: JSONOutput {
    .object([
      "by": .list(report.dimensions.map { .text($0.rawValue) }),
      "zone": .text(report.zoneName),
      "students": .list(report.students.map { .text(look.email($0)) }),
      "groups": .list(report.groups.map(group)),
      "total": .object(members(of: report.total)),
    ])
  }

  private func group(_ group: ReportGroup) -> JSONOutput {
    let keys = zip(report.dimensions, group.keys).map { ($0.rawValue, value(of: $1)) }
    return .object(members(of: group.measures).merging(keys) { $1 })
  }

  private func value(of key: ReportKey) -> JSONOutput {
    let name = report.names.name(of: key).map { clean($0) } ?? .null
    switch key {
    case .student(let email):
      return .object(["email": .text(look.email(email)), "name": name])
    case .course(nil), .item(nil): return .null
    case .course(let id?): return .object(["id": clean(id), "name": name])
    case .activity(let id): return .object(["id": clean(id), "name": name])
    case .item(let item?):
      return .object([
        "activity": clean(item.activity), "id": clean(item.item), "prompt": name,
      ])
    case .day(let day): return .text(day.text)
    }
  }

  private func clean(_ text: String) -> JSONOutput { .text(Printable.clean(text)) }
}

extension ReportJSON {
  private func members(of measures: ReportMeasures) -> [String: JSONOutput] {
    let done = measures.completions
    return [
      "time": time(measures.time),
      "focusRatio": JSONOutput(share: measures.time.focusMillionths),
      "attemptsFinished": JSONOutput(measures.finishedAttempts),
      "runsNotFinished": JSONOutput(measures.runsNotFinished),
      "latestAttempt": JSONOutput(measures.latestAttempt),
      "correctQuestions": JSONOutput(done?.correctQuestions),
      "totalQuestions": JSONOutput(done?.totalQuestions),
      "accuracy": JSONOutput(share: done?.accuracyMillionths),
      "xp": JSONOutput(done?.xpHundredths, unitsPerOne: 100),
      "masteredUnits": JSONOutput(done?.masteredUnits),
      "responses": measures.responses.map(responses) ?? .null,
    ]
  }

  private func time(_ time: TimeTotals) -> JSONOutput {
    guard let sum = time.sum else { return .null }
    let kinds = time.kinds.map { kind in
      let names: [String: JSONOutput] = [
        "type": .text(kind.type.rawValue), "subType": kind.subType.map { clean($0) } ?? .null,
        "words": clean(kind.words),
      ]
      return JSONOutput.object(names.merging(duration("", time[kind])) { $1 })
    }
    return .object(["kinds": .list(kinds)].merging(duration("", sum)) { $1 })
  }

  private func responses(_ responses: ResponseTotals) -> JSONOutput {
    let members: [String: JSONOutput] = [
      "firstAnswers": JSONOutput(responses.count),
      "pValue": JSONOutput(share: responses.pValueMillionths),
      "retries": JSONOutput(responses.retries),
      "rapidAnswers": JSONOutput(responses.rapid),
      "responseTimeEffort": JSONOutput(share: responses.effortMillionths),
    ]
    return .object(
      members.merging(duration("median", responses.medianMilliseconds)) { $1 }
        .merging(duration("p90", responses.ninetiethPercentileMilliseconds)) { $1 }
        .merging(duration("itemActive", responses.itemMilliseconds)) { $1 })
  }

  /// `milliseconds` and `seconds`, or with a name before them `medianMilliseconds` and so on.
  private func duration(_ name: String, _ milliseconds: Int64?) -> [String: JSONOutput] {
    let units = name.isEmpty ? ("milliseconds", "seconds") : ("Milliseconds", "Seconds")
    return [
      name + units.0: milliseconds.map { .integer($0) } ?? .null,
      name + units.1: JSONOutput(milliseconds, unitsPerOne: 1_000),
    ]
  }
}
