import Testing

/// Activities that must be read without any problem; one a type, and one with everything.
struct ExampleFile: CustomTestStringConvertible {
  static let all = types + parts + full

  var name: String
  var text: String

  var testDescription: String { name }
}
