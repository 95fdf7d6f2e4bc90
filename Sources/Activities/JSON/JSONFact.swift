/// What is wrong with a file as JSON, before anyone asks what it means.
package enum JSONFact: Equatable, Sendable {
  case empty
  case notUTF8(byte: UInt8, guess: TextEncodingGuess)
  case duplicateKey(String, firstLine: Int)
  case trailingComma
  case comment
  /// The quotation mark that stands where a straight one must.
  case curlyQuotes(String)
  case singleQuotes
  case missingComma
  case missingColon(key: String)
  case missingQuote
  case missingValue
  case missingKey
  case unquotedKey(String)
  case quoteInText
  case lineBreakInText
  case controlCharacter(UInt8)
  /// The escape as written, from its backslash on.
  case badEscape(String)
  case loneSurrogate(String)
  case tooDeep(limit: Int)
  case badNumber(String, corrected: String?)
  case decimalComma
  case badWord(String, corrected: String?)
  case unexpectedCharacter(String)
  case unclosed(opening: String, line: Int)
  case wrongBracket(found: String, expected: String, line: Int)
  case textAfterEnd
}
