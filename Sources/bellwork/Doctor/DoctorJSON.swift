/// A report of `doctor` for programs: one array of `{section, name, level, found, advice?}`.
enum DoctorJSON {
  static func value(_ report: DoctorReport) -> JSONOutput {
    .list(
      report.findings.map { finding in
        var members: [String: JSONOutput] = [
          "section": .text(finding.section.rawValue), "name": .text(finding.name),
          "level": .text(finding.level.word), "found": .text(finding.found),
        ]
        members["advice"] = finding.advice.map(JSONOutput.text)
        return .object(members)
      })
  }
}
