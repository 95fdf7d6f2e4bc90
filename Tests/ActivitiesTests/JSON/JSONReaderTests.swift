import Testing

@testable import Activities

@Suite struct JSONReaderTests {
  private static let tables = [
    JSONCase.containers, JSONCase.comments, JSONCase.texts, JSONCase.words,
  ]

  @Test(arguments: tables.flatMap(\.self))
  func `names what is not JSON, and where`(_ example: JSONCase) {
    let problems = JSONReader.read(Array(example.text.utf8)).problems
    let found = problems.map { "\($0.code):\($0.position.line):\($0.position.column)" }
    #expect(found.joined(separator: " ") == example.expected)
  }

  @Test(arguments: [
    ("null", "null"), (" true ", "true"), ("[]", "[]"), ("{}", "{}"), ("[ 1 , 2 ]", "[1,2]"),
    ("-0", "-0"), ("1e5", "1e5"), ("-12.50E-2", "-12.50E-2"), ("\"\"", "\"\""),
    (#""\"\\\/\b\f\n\r\t""#, "\"\"\\/\u{8}\u{C}\n\r\t\""), (#""\u00e9\ud83d\ude00""#, "\"é😀\""),
    (#""\u0000""#, "\"\u{0}\""), ("\"\u{7F}\u{2028}\"", "\"\u{7F}\u{2028}\""),
    ("\u{FEFF}[]", "[]"), ("\r\n\t[\r\n]\n", "[]"),
    (#"{"a":{"b":[null,false]},"":1}"#, #"{"a":{"b":[null,false]},"":1}"#),
  ])
  func `reads what is JSON`(text: String, expected: String) {
    let document = JSONReader.read(Array(text.utf8))
    #expect(document.findings.isEmpty)
    #expect(document.root.map(JSONReaderTests.text) == expected)
  }

  @Test func `goes on behind mistakes that leave no doubt`() {
    let text = "{ // note\n“a”: .5, b: [True, 007,],\n\"c\": \"\\d\"\n\"e\": \"x\",}"
    let document = JSONReader.read(Array(text.utf8))
    #expect(
      document.root.map(JSONReaderTests.text)
        == #"{"a":0.5,"b":[true,7],"c":"\d","e":"x"}"#)
    #expect(document.findings.count == 10)
  }

  @Test func `knows the bytes of every value and key`() throws {
    let root = try #require(JSONReader.read(Array(#"{ "é": [ 12, "x" ] }"#.utf8)).root)
    let member = try #require(root.member("é"))
    #expect(root.range == 0..<21)
    #expect(member.nameRange == 2..<6)
    #expect(member.node.range == 8..<19)
    guard case .array(let nodes) = member.node.value else { return }
    #expect(nodes.map(\.range) == [10..<12, 14..<17])
  }

  @Test func `nests 128 deep and no deeper`() {
    let nested = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    #expect(JSONReader.read(Array(nested(128).utf8)).findings.isEmpty)
    let problems = JSONReader.read(Array(nested(129).utf8)).problems
    #expect(problems.map(\.code) == ["json-too-deep"])
    #expect(problems.map(\.position) == [SourcePosition(line: 1, column: 129)])
  }

  @Test(arguments: ["[", "{\"a\":", "[{\"a\":"])
  func `stops at a million levels without a crash`(opening: String) {
    let text = String(repeating: opening, count: 1_000_000)
    #expect(JSONReader.read(Array(text.utf8)).problems.map(\.code) == ["json-too-deep"])
  }

  @Test(arguments: [
    ([0x5B, 0xFF, 0x5D], "Windows-1252", 2), ([0x22, 0xE9, 0x22], "Windows-1252", 2),
    ([0x22, 0xC3], "Windows-1252", 2), ([0x22, 0xED, 0xA0, 0x80, 0x22], "Windows-1252", 2),
    ([0x22, 0xC0, 0xAF, 0x22], "Windows-1252", 2), ([0xFF, 0xFE, 0x5B, 0x00], "UTF-16", 1),
    ([0xFE, 0xFF, 0x00, 0x5B], "UTF-16", 1), ([0x5B, 0x00, 0x5D, 0x00], "UTF-16", 1),
  ])
  func `guesses what a file is that is not UTF-8`(bytes: [UInt8], guess: String, column: Int) {
    let problems = JSONReader.read(bytes).problems
    #expect(problems.map(\.code) == ["json-not-utf8"])
    #expect(problems.first?.message.contains(guess) == true)
    #expect(problems.first?.position == SourcePosition(line: 1, column: column))
  }

  private static func text(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .boolean(let value): "\(value)"
    case .number(let number): number.text
    case .string(let text): "\"\(text)\""
    case .array(let nodes): "[" + nodes.map(text).joined(separator: ",") + "]"
    case .object(let members):
      "{" + members.map { "\"\($0.name)\":\(text($0.node))" }.joined(separator: ",") + "}"
    }
  }
}
