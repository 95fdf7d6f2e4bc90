import Activities
import ActivityRun
import Screen

/// What a report calls its groups, and itself.
struct ReportHeading {
  let report: Report
  let look: ReportLook

  /// `Planets, 2026-01-27`.
  func text(of group: ReportGroup) -> String {
    group.keys.isEmpty ? "All" : group.keys.map(text).joined(separator: ", ")
  }

  /// `Report by activity and day, days in Europe/Berlin`, and whom it is about.
  var lines: [String] {
    let by = report.dimensions.map(ReportHeading.word)
    let division = by.isEmpty ? "" : " by " + ReportHeading.listed(by)
    let days = report.dimensions.contains(.day) ? ", days in \(report.zoneName)" : ""
    return ["Report\(division)\(days)", students]
  }

  private var students: String {
    guard report.students.count == 1, let email = report.students.first else {
      return "\(report.students.count) students"
    }
    return "Student: " + look.student(email, name: report.names.name(of: .student(email)))
  }

  private func text(of key: ReportKey) -> String {
    let name = report.names.name(of: key).map { Printable.clean($0) }
    switch key {
    case .student(let email): return look.student(email, name: name)
    case .course(let id): return name ?? id.map { Printable.clean($0) } ?? "no course"
    case .activity(let id): return name ?? Printable.clean(id)
    case .item(nil): return "not divided by question"
    case .item(let item?):
      let id = Printable.clean(item.item)
      return "question \(id)" + (name.map { ": " + ReportHeading.cut($0) } ?? "")
    case .day(let day): return day.text
    }
  }

  /// As much of a prompt as tells which one it is.
  private static func cut(_ prompt: String) -> String {
    StyledText(prompt).cut(to: 50, mark: "~").text
  }

  /// People read of questions, not items.
  private static func word(_ dimension: ReportDimension) -> String {
    dimension == .item ? "question" : dimension.rawValue
  }

  private static func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.joined() }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
