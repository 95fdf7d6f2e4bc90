import Testing

@testable import bellwork

@Suite struct DoctorTextTests {
  private static let report = DoctorReport(findings: [
    DoctorFinding(.terminal, "size", .ok, "80x24"),
    DoctorFinding(
      .terminal, "focus reports", .note, "no: tmux keeps it to itself",
      advice: "Run: tmux set -g focus-events on"),
    DoctorFinding(
      .configuration, "config.json", .problem(.configuration),
      "has mistakes\nconfig.json:1:2: error: no\u{1B}[2J\n    1 | {",
      advice: "Put it right."),
    DoctorFinding(.reports, "a sink of a long name", .problem(.noPermission), "cannot write"),
  ])

  @Test func `groups and aligns, with what to do below`() {
    let expected = """
      Terminal
        ✓ ok       size              80x24
        • note     focus reports     no: tmux keeps it to itself
                   Run: tmux set -g focus-events on

      Configuration
        ✗ problem  config.json       has mistakes
          config.json:1:2: error: no^[[2J
              1 | {
                   Put it right.

      Reports
        ✗ problem  a sink of a long name  cannot write

      """
    #expect(DoctorText(report: Self.report, isUTF8: true, columns: nil).text == expected)
  }

  @Test func `breaks lines by words where the window is narrow, in ASCII where it must`() {
    let report = DoctorReport(findings: Array(Self.report.findings.prefix(2)))
    let expected = """
      Terminal
        + ok       size           80x24
        * note     focus reports  no: tmux keeps it to
                                  itself
                   Run: tmux set -g focus-events on

      """
    #expect(DoctorText(report: report, isUTF8: false, columns: 48).text == expected)
  }

  @Test func `ends with the status of the first problem`() {
    #expect(Self.report.status == .configuration)
    #expect(DoctorReport(findings: Array(Self.report.findings.prefix(2))).status == .ok)
    #expect(DoctorReport(findings: []).status == .ok)
  }

  @Test func `is an array of findings for programs`() throws {
    let report = DoctorReport(findings: Array(Self.report.findings.prefix(2)))
    let expected = """
      [
        {
          "found" : "80x24",
          "level" : "ok",
          "name" : "size",
          "section" : "terminal"
        },
        {
          "advice" : "Run: tmux set -g focus-events on",
          "found" : "no: tmux keeps it to itself",
          "level" : "note",
          "name" : "focus reports",
          "section" : "terminal"
        }
      ]

      """
    #expect(try DoctorJSON.value(report).pretty == expected)
  }

  @Test(arguments: [
    (0 as Int64, "less than a minute"), (60_000, "1 minute"), (3_599_999, "59 minutes"),
    (3_600_000, "1 hour"), (86_399_999, "23 hours"), (172_800_000, "2 days"),
  ])
  func `says how old something is`(milliseconds: Int64, words: String) {
    #expect(AgeWords.text(milliseconds: milliseconds) == words)
  }
}
