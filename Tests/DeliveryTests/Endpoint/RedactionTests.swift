import EventDelivery
import TestSupport
import Testing

struct RedactionTests {
  @Test(arguments: [
    ("no such course", "no such course"),
    ("actor ada@school.org unknown", "actor a***a@school.org unknown"),
    ("<ada.lovelace+x@school.org>, \"bob@b.org\"", "<a***x@school.org>, \"b***b@b.org\""),
    ("ab@school.org", "***@school.org"), ("mailto:ada@school.org", "mailto:a***a@school.org"),
    ("two\nlines\r\n\tand  spaces ", "two lines and spaces"),
    ("\u{1B}[31mred\u{7}\u{9B}", "[31mred"), ("", ""),
    ("ada@school.org bob@school.org", "a***a@school.org b***b@school.org"),
    ("ünal@schule.de", "ü***l@schule.de"),
  ])
  func `makes a line that may be shown`(_ text: String, _ line: String) {
    #expect(Redaction.line(text) == line)
  }

  @Test func `hides secrets wherever they stand`() {
    let line = Redaction.line(
      "token abc.def=, again:abc.def=; x", secrets: ["abc.def=", "", "x"])
    #expect(line == "token [secret], again:[secret]; x")
  }

  @Test func `cuts what is long`() {
    let line = Redaction.line(String(repeating: "é ", count: 4_000))
    #expect(line.count == 500)
    #expect(line.hasSuffix("…"))
  }

  @Test(arguments: [
    ("ada@school.org", "a***a@school.org"), ("abc@x", "a***c@x"), ("ab@x", "***@x"),
    ("a@x", "***@x"), ("@x", "***"), ("nobody", "***"), ("", "***"),
  ])
  func `masks an address as the platform does`(_ address: String, _ masked: String) {
    #expect(Redaction.address(address) == masked)
  }

  @Test func `leaves no address and no control character in any hard text`() {
    for text in HardText.fixed + HardText.texts(100, seed: 3) {
      let line = Redaction.line("a \(text) ada@school.org \(text)", secrets: [text])
      #expect(!line.contains("ada@school.org"), "\(text.debugDescription)")
      #expect(line.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
      #expect(line.count <= 500)
    }
  }
}
