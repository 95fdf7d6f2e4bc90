/// What a key asks for while a name is typed.
package enum NameMeaning: Equatable, Sendable {
  case updated(NameModel)
  /// A name of at least one letter, or an email or nothing, without spaces around it.
  case named(String)
  case leave, redraw, suspend
  case nothing
}
