import TestSupport
import Testing

@testable import bellwork

@Suite struct CSVFieldTests {
  @Test(arguments: [
    ("plain", "plain"), ("", ""), ("a,b", "\"a,b\""), ("say \"hi\"", "\"say \"\"hi\"\"\""),
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@x", "'@x"),
    ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("a=1", "a=1"),
    ("two\nlines", "two^Jlines"), ("\u{1B}[31m", "^[[31m"),
  ])
  func `quotes where it must, and disarms formulas`(_ text: String, _ field: String) {
    #expect(CSVField(text: text).quoted == field)
  }

  @Test func `leaves our own numbers alone`() {
    #expect(CSVField(number: "-1.50").quoted == "-1.50")
    #expect(CSVField(number: nil).quoted == "")
    #expect(CSVField(text: nil).quoted == "")
  }
}
