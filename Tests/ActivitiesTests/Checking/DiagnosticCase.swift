import Testing

/// A file with a mistake, and everything that is said of it.
struct DiagnosticCase: CustomTestStringConvertible {
  /// How much of a file the text of a case is.
  enum Part {
    case file
    /// The only item, on line 2.
    case item
    /// Members of the root on line 2, behind one item that is in order.
    case root
  }

  static let all: [DiagnosticCase] =
    shape + items + entries + pairs + cloze + marks + translations + activity + texts

  var name: String
  var part: Part
  var text: String
  var expected: String

  init(_ name: String, _ part: Part, _ text: String, _ expected: String) {
    self.name = name
    self.part = part
    self.text = text
    self.expected = expected
  }

  var testDescription: String { name }

  var file: String {
    let item = #"{ "type": "info", "identifier": "read", "prompt": "Read." }"#
    switch part {
    case .file: return text
    case .item: return #"{ "bellwork": 1, "title": "T", "items": ["# + "\n\(text)\n] }\n"
    case .root:
      let version = text.hasPrefix(#""bellwork""#) ? "" : #""bellwork": 1, "#
      return "{ \(version)" + #""title": "T", "items": ["# + "\(item)],\n\(text)\n}\n"
    }
  }
}
