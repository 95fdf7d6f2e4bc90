/// What is wrong with an item, whatever its type.
package enum ItemFact: Equatable, Sendable {
  /// A type of the format that this version cannot play.
  case typeNotSupported(String)
  case unknownType(String, near: String?, known: [String])
  /// The identifier that was derived from type and prompt instead.
  case missingIdentifier(derived: String)
  case tooLongForScreen(screens: Int)
}
