/// What is wrong with an item, whatever its type.
package enum ItemFact: Equatable, Sendable {
  case unknownType(String, near: String?, known: [String])
  /// The identifier that was derived instead, from the type and the text of that key.
  case missingIdentifier(derived: String, from: String)
  case tooLongForScreen(screens: Int)
}
