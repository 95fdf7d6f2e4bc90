import Testing

/// A text that is not JSON, and what is said of it: `code:line:column`, joined by spaces.
struct JSONCase: CustomTestStringConvertible {
  var text: String
  var expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var testDescription: String { text.debugDescription }
}
