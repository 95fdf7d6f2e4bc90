/// What text must not hold, or had better not.
package enum TextFact: Equatable, Sendable {
  /// A terminal would obey it; `command` is what an unwritten second backslash left of LaTeX.
  case controlCharacter(Unicode.Scalar, command: String?)
  /// `\times` in one backslash is a tab and `imes`.
  case eatenBackslash(command: String)
  /// It changes the order of letters, or is not seen at all.
  case invisibleCharacter(Unicode.Scalar)
}
