import TestSupport
import Testing

@Suite struct CheckCommandTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "good.json")
    try desk.write(BrokenActivities.threeMistakes, to: "broken.json")
    try desk.write(BrokenActivities.warned, to: "warned.json")
    return desk
  }

  @Test func `finds nothing in a good file`() throws {
    let result = try desk().run(["check", "good.json"])
    #expect(
      result
        == ProcessResult(
          status: .exited(0), output: "", error: "1 file checked: no problems\n"))
  }

  @Test func `finds every mistake at its place`() throws {
    let result = try desk().run(["check", "broken.json"])
    #expect(
      result
        == ProcessResult(
          status: .exited(1), output: BrokenActivities.threeMistakesReport,
          error: "1 file checked: 3 errors, 0 warnings\n"))
  }

  @Test(arguments: [([], 0), (["--strict"], 1)] as [([String], Int32)])
  func `fails for warnings only where asked to`(flags: [String], code: Int32) throws {
    let result = try desk().run(["check", "warned.json"] + flags)
    #expect(
      result
        == ProcessResult(
          status: .exited(code), output: BrokenActivities.warnedReport,
          error: "1 file checked: 0 errors, 1 warning\n"))
  }

  @Test func `says which files cannot be read, and checks the others`() throws {
    let result = try desk().run(["check", "none.json", "good.json"])
    #expect(
      result
        == ProcessResult(
          status: .exited(66), output: "",
          error: """
            bellwork: cannot read "none.json": No such file or directory
            1 file checked: no problems

            """))
  }

  @Test func `lets a mistake outweigh a file that cannot be read`() throws {
    #expect(try desk().run(["check", "none.json", "broken.json"]).status == .exited(1))
  }

  @Test func `goes through folders, and passes over files that are no activities`() throws {
    let desk = try Desk()
    try desk.write(SampleActivities.example, to: "class/b.json")
    try desk.write(SampleActivities.typed, to: "class/deep/a.json")
    try desk.write(#"{"name":"something else"}"#, to: "class/package.json")
    try desk.write(BrokenActivities.threeMistakes, to: "class/.hidden.json")
    try desk.write(BrokenActivities.warned, to: "class/c.txt")
    let result = try desk.run(["check", "class"])
    #expect(
      result
        == ProcessResult(
          status: .exited(0), output: "", error: "2 files checked: no problems\n"))
  }

  @Test func `says so where a folder has no activities`() throws {
    let desk = try Desk()
    let result = try desk.run(["check", "home"])
    #expect(
      result
        == ProcessResult(
          status: .exited(66), output: "",
          error: "bellwork: there is no activity file in what was named\n"))
  }

  @Test func `checks a named file even where it is no activity`() throws {
    let desk = try Desk()
    try desk.write("{}", to: "package.json")
    let result = try desk.run(["check", "package.json"])
    #expect(result.status == .exited(1))
    #expect(result.output.hasPrefix("package.json:1:1: error: an activity needs the key"))
  }

  @Test func `prints problems as JSON`() throws {
    let result = try desk().run(["check", "--format", "json", "broken.json", "good.json"])
    let expected = """
      [
        {
          "code" : "json-trailing-comma",
          "column" : 45,
          "file" : "broken.json",
          "level" : "error",
          "line" : 10,
          "message" : "no comma may stand before the closing bracket",
          "suggestion" : "remove the comma"
        },
        {
          "code" : "unknown-key",
          "column" : 7,
          "file" : "broken.json",
          "level" : "error",
          "line" : 16,
          "message" : "\\"promt\\" is not a key of a choice question",
          "suggestion" : "did you mean \\"prompt\\"?"
        },
        {
          "code" : "answer-not-a-choice",
          "column" : 26,
          "file" : "broken.json",
          "level" : "error",
          "line" : 19,
          "message" : "\\"Vennus\\" is not one of the choices"
        }
      ]

      """
    #expect(result == ProcessResult(status: .exited(1), output: expected, error: ""))
  }

  @Test func `prints an empty list where there are no problems`() throws {
    let result = try desk().run(["check", "--format", "json", "good.json"])
    #expect(result.status == .exited(0))
    #expect(result.output.filter { !$0.isWhitespace } == "[]")
  }

  @Test func `prints problems as GitHub reads them`() throws {
    let result = try desk().run(["check", "--format", "github", "broken.json"])
    let expected = """
      ::error file=broken.json,line=10,col=45,title=json-trailing-comma::no comma may stand before \
      the closing bracket; remove the comma
      ::error file=broken.json,line=16,col=7,title=unknown-key::"promt" is not a key of a choice \
      question; did you mean "prompt"?
      ::error file=broken.json,line=19,col=26,title=answer-not-a-choice::"Vennus" is not one of the \
      choices

      """
    #expect(result == ProcessResult(status: .exited(1), output: expected, error: ""))
  }

  @Test func `finds no mistake in the activities that are shipped`() throws {
    let result = try Desk().run(["check", "--strict", SampleActivities.shippedFolder()])
    #expect(result.status == .exited(0), "\(result)")
  }
}
