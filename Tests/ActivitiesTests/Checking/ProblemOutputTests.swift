import Testing

@testable import Activities

@Suite struct ProblemOutputTests {
  private static let problem = Problem(
    position: SourcePosition(line: 14, column: 26), length: 8, range: 0..<8,
    fact: .choice(
      .notAChoice("Ven\u{1B}\u{202E}nus: 50%,", near: "Venus", choices: ["Mars", "Venus"])))

  @Test func `writes JSON with escapes instead of controls`() throws {
    let record = ProblemRecord(file: "a/b.json", ProblemOutputTests.problem)
    let text = try ProblemJSON.text([record])
    #expect(
      text == #"""
        [
          {
            "code" : "answer-not-a-choice",
            "column" : 26,
            "file" : "a/b.json",
            "level" : "error",
            "line" : 14,
            "message" : "\"Ven\u001b\u202enus: 50%,\" is not one of the choices",
            "suggestion" : "did you mean \"Venus\"?"
          }
        ]
        """#)
  }

  @Test func `leaves the suggestion out where there is none`() throws {
    let problem = Problem(
      position: SourcePosition(line: 1, column: 1), length: 1, range: 0..<1,
      fact: .choice(.allRight))
    let text = try ProblemJSON.text([ProblemRecord(file: "b.json", problem)])
    #expect(!text.contains("suggestion"))
    #expect(text.contains(#""level" : "warning""#))
  }

  @Test func `writes workflow commands with percent escapes`() {
    let record = ProblemRecord(file: "a,b:c.json", ProblemOutputTests.problem)
    #expect(
      ProblemGitHub.line(record)
        == #"::error file=a%2Cb%3Ac.json,line=14,col=26,title=answer-not-a-choice::"#
        + #""Ven^[<U+202E>nus: 50%25," is not one of the choices; did you mean "Venus"?"#)
  }
}
