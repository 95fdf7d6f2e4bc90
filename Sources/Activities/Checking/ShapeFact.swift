/// What is wrong with the keys and values of an object, whatever the object means.
package enum ShapeFact: Equatable, Sendable {
  case unknownKey(String, owner: String, near: String?)
  case missingKey(String, owner: String)
  /// `found` is the value as written, or what kind of value it is.
  case wrongType(String, expected: ExpectedValue, found: String, meant: String?)
  case unknownValue(String, found: String, allowed: [String], near: String?)
  case outOfRange(String, found: String, allowed: String, meant: String?)
  /// Text with nothing in it.
  case empty(String)
  case tooFew(String, found: Int, minimum: Int)
  case tooMany(String, found: Int, maximum: Int)
  case repeated(String, text: String)
  case badIdentifier(String, meant: String?)
  case badLanguage(String)
}
