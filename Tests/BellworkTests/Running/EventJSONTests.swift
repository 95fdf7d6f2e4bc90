import Testing

@testable import bellwork

/// An event's bytes with breaks between them.
@Suite struct EventJSONTests {
  private func lines(_ text: String, hiding: [String]? = nil) -> [String] {
    EventJSON.lines(
      Array(text.utf8), hiding: hiding.map { EventJSON.Hidden(path: $0, words: "(later)") })
  }

  @Test func `every token stays as it is sent`() {
    let text = #"{"a":[1.50,{"b":"x\u00e9\/ \" 日"},[],{}],"c":{"d":null,"e":true},"f":-1e3}"#
    let expected = [
      "{", #"  "a": ["#, "    1.50,", "    {", #"      "b": "x\u00e9\/ \" 日""#, "    },",
      "    [],", "    {}", "  ],", #"  "c": {"#, #"    "d": null,"#, #"    "e": true"#, "  },",
      #"  "f": -1e3"#, "}",
    ]
    #expect(lines(text) == expected)
    let joined = expected.map { String($0.trimmingPrefix { $0 == " " }) }.joined()
    #expect(joined.replacing("\": ", with: "\":") == text)
  }

  @Test func `what is held back has its reason in its place`() {
    let shown = lines(#"{"a":{"b":[1],"c":2},"b":3}"#, hiding: ["a", "b"])
    #expect(
      shown == [
        "{", #"  "a": {"#, #"    "b": (later),"#, #"    "c": 2"#, "  },", #"  "b": 3"#, "}",
      ])
  }

  @Test func `what is no JSON stays on its line`() {
    #expect(lines("{\"a\":") == ["{\"a\":"])
  }
}
