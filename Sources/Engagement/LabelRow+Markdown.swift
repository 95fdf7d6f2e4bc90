extension LabelRow {
  /// The table of labels for the README, in order of precedence.
  package static var markdown: String {
    let head = [
      "| # | holds when | type | subType | the student reads |", "| --- | --- | --- | --- | --- |",
    ]
    let rows = table.enumerated().map { index, row in
      let subType = row.subType.map { "`\($0)`" } ?? "–"
      return "| \(index + 1) | \(row.rule) | `\(row.type.rawValue)` | \(subType) |"
        + " \(row.studentWords) |"
    }
    return (head + rows).joined(separator: "\n") + "\n"
  }
}
