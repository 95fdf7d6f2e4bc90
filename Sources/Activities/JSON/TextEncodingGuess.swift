/// What a file that is not UTF-8 probably is.
package enum TextEncodingGuess: String, Equatable, Sendable {
  case utf16 = "UTF-16"
  case windows1252 = "Windows-1252"
}
