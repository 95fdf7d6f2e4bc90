import ActivityRun
import Screen

/// A report as text of at most 80 columns: words and numbers first, bars last, so that a screen
/// reader says them in this order.
struct ReportText {
  static let width = 80

  let report: Report
  let look: ReportLook

  var text: String {
    let heading = ReportHeading(report: report, look: look)
    var blocks = [heading.lines]
    blocks += report.groups.map { group in
      [heading.text(of: group)] + rows(of: group.measures, isItem: group.isOfItem)
    }
    if report.groups.count > 1 { blocks.append(["Total"] + rows(of: report.total, isItem: nil)) }
    return blocks.map { $0.flatMap(wrapped).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  /// What continues a line stands farther in.
  private func wrapped(_ line: String) -> [String] {
    let lines = TextWrap.lines(of: StyledText(line), width: ReportText.width - 4).map(\.text)
    guard Graphemes.width(of: line) > ReportText.width else { return [line] }
    return lines.prefix(1) + lines.dropFirst().map { "    " + $0 }
  }

  /// `isItem`: whether the group is of one item, or of what is not divided by items; `nil` where
  /// items do not divide.
  private func rows(of measures: ReportMeasures, isItem: Bool?) -> [String] {
    var rows: [ReportTextRow] = []
    if isItem != true {
      rows += ReportTextRow.time(measures.time, bar: look.bar)
      rows += ReportTextRow.results(measures)
    }
    if isItem != false { rows += ReportTextRow.responses(measures.responses) }
    return ReportTextRow.lines(rows)
  }
}

extension ReportGroup {
  /// Whether it is of one item; `nil` where items do not divide.
  fileprivate var isOfItem: Bool? {
    for case .item(let item) in keys { return item != nil }
    return nil
  }
}
