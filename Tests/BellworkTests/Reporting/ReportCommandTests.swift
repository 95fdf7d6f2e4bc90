import Foundation
import TestSupport
import Testing

@Suite struct ReportCommandTests {
  @Test func `tells the time and results of a file`() throws {
    let files = try ReportFiles.twoStudents()
    let result = try files.report(["ada.ndjson", "--zone", "Europe/Berlin"])
    #expect(result.status == .exited(0))
    #expect(result.error == "")
    try GoldenFile.compare(result.output, with: "ada.txt")
    #expect(result.output.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }

  @Test func `reports all students, each by themselves`() throws {
    let files = try ReportFiles.twoStudents()
    let result = try files.report(["ada.ndjson", "ben.ndjson", "--all"])
    #expect(result.status == .exited(0))
    try GoldenFile.compare(result.output, with: "all.txt")
  }

  @Test func `writes CSV with CRLF, and empty fields for what was not measured`() throws {
    let files = try ReportFiles.twoStudents()
    let result = try files.report(
      ["ada.ndjson", "ben.ndjson", "--all", "--by", "student,day", "--format", "csv"])
    #expect(result.status == .exited(0))
    #expect(result.output.hasSuffix("\r\n"))
    try GoldenFile.compare(result.output.replacing("\r\n", with: "\n"), with: "all.csv")
    let widths = Set(result.output.split(separator: "\r\n").map { $0.count { $0 == "," } })
    #expect(widths.count == 1)
  }

  @Test func `writes JSON with null for what was not measured`() throws {
    let files = try ReportFiles.twoStudents()
    let result = try files.report(["ada.ndjson", "--by", "activity", "--format", "json"])
    #expect(result.status == .exited(0))
    try GoldenFile.compare(result.output, with: "ada.json")
  }

  @Test func `needs to know which student where there are several`() throws {
    let files = try ReportFiles.twoStudents()
    let result = try files.report(["ada.ndjson", "ben.ndjson"])
    let error = """
      bellwork: there are events of 2 students; --student EMAIL reports one, --all all of them:
        ada@example.com
        ben@example.com

      """
    #expect(result == ProcessResult(status: .exited(64), output: "", error: error))
    let ben = try files.report(["ada.ndjson", "ben.ndjson", "--student", "BEN@example.com"])
    #expect(ben.status == .exited(0))
    #expect(try files.report(["ben.ndjson"]) == ben)
  }

  @Test func `counts an event once, in whatever order and however often it comes`() throws {
    let files = try ReportFiles.twoStudents()
    let once = try files.report(["ada.ndjson"])
    let twice = try files.report(["ada.ndjson", "ada.ndjson"])
    #expect(once == twice)
    let lines = try files.desk.read("ada.ndjson").split(separator: "\n")
    let backwards = lines.reversed().joined(separator: "\r\n\r\n")
    #expect(try files.report(["-"], input: backwards) == once)
  }

  @Test func `keeps the first of two that differ, and says so`() throws {
    let files = try ReportFiles.twoStudents()
    let events = try files.desk.read("ada.ndjson")
    let first = try #require(events.split(separator: "\n").first)
    let changed = first.replacing("\"value\":10", with: "\"value\":9")
    try #require(changed != first)
    try files.desk.write(changed + "\n", to: "changed.ndjson")
    let id = try #require(try EventLine.read(String(first) + "\n").first).id
    let result = try files.report(["ada.ndjson", "changed.ndjson"])
    #expect(result.status == .exited(65))
    #expect(
      result.error
        == "changed.ndjson:1: error: event \(id) stands with other content at ada.ndjson:1, "
        + "which is kept\n")
    #expect(result.output == (try files.report(["ada.ndjson"])).output)
  }

  @Test func `says which lines are no events, and reports the others`() throws {
    let files = try ReportFiles.twoStudents()
    let events = try files.desk.read("ada.ndjson")
    let first = try #require(events.split(separator: "\n").first)
    let withoutEmail = first.replacing("\"email\":\"ada@example.com\",", with: "")
    let long = String(repeating: "x", count: 1 << 21)
    let input = "{}\nnot\u{1B}[2J\n[1]\n\(withoutEmail)\n\(long)\n\(events)"
    let result = try files.report(["-"], input: input)
    #expect(result.status == .exited(65))
    #expect(
      result.error == """
        standard input:1: error: no event of the TimebackProfile: "generated" is missing
        standard input:2: error: not JSON; one event a line is wanted
        standard input:3: error: no event of the TimebackProfile: not a JSON object
        standard input:4: error: no event of the TimebackProfile: "actor.email" is missing
        standard input:5: error: longer than any event (1048576 bytes)

        """)
    #expect(result.output == (try files.report(["ada.ndjson"])).output)
  }

  @Test func `reports nothing where a file cannot be read`() throws {
    let files = try ReportFiles.twoStudents()
    let missing = try files.report(["ada.ndjson", "missing.ndjson"])
    #expect(
      missing
        == ProcessResult(
          status: .exited(66), output: "",
          error: "bellwork: cannot read \"missing.ndjson\": No such file or directory\n"))
    #expect(try files.report(["."]).status == .exited(66))
  }

  @Test func `says so where there is nothing to report`() throws {
    let files = try ReportFiles()
    let nothing = "there is nothing to report of this student on this computer\n"
    #expect(
      try files.report([]) == ProcessResult(status: .exited(0), output: nothing, error: ""))
    let csv = try files.report(["--format", "csv"])
    #expect(csv.status == .exited(0))
    #expect(csv.output.hasPrefix("activity,activity_name,day,active_seconds,"))
    #expect(csv.output.split(separator: "\r\n").count == 1)
    #expect(csv.error == "bellwork: " + nothing)
    #expect(
      try files.report(["-"]).output == "there is nothing to report in these files\n")
  }

  @Test(arguments: [
    (["--by", "week"], "'week' is invalid"), (["--by", "day,,item"], "'day,,item' is invalid"),
    (["--zone", "Nowhere/Land"], "'Nowhere/Land' is not a time zone like Europe/Berlin"),
    (["--student", "ada"], "'ada' is not an email address"),
    (["--student", "a@b.example", "--all"], "--all and --student exclude each other"),
    (["--format", "xml"], "'xml' is invalid"),
  ])
  func `refuses a command line with a mistake`(_ arguments: [String], _ words: String) throws {
    let result = try ReportFiles().report(arguments)
    #expect(result.status == .exited(64))
    #expect(result.error.contains(words), "\(result)")
  }

  @Test func `masks addresses on a terminal`() throws {
    let files = try ReportFiles.twoStudents()
    let program = try files.desk.open(["report", "ada.ndjson", "ben.ndjson", "--all"])
    #expect(try program.end() == .exited(0))
    let text = String(decoding: program.rawOutput, as: UTF8.self)
    #expect(text.contains("a***a@example.com") && text.contains("b***n@example.com"))
    #expect(!text.contains("ada@") && !text.contains("ben@"))
  }

  @Test func `draws bars of ASCII where the locale has no more`() throws {
    let files = try ReportFiles.twoStudents()
    let result = try files.desk.run(
      ["report", "ada.ndjson"], environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(result.output.contains("40%  ########\n"))
    #expect(result.output.utf8.allSatisfy { $0 < 0x80 })
  }
}
