extension JSONFact: ProblemFact {
  package var level: ProblemLevel { .error }

  package var code: String {
    switch self {
    case .empty: "json-empty"
    case .notUTF8: "json-not-utf8"
    case .duplicateKey: "json-duplicate-key"
    case .trailingComma: "json-trailing-comma"
    case .comment: "json-comment"
    case .curlyQuotes: "json-curly-quotes"
    case .singleQuotes: "json-single-quotes"
    case .missingComma: "json-missing-comma"
    case .missingColon: "json-missing-colon"
    case .missingQuote: "json-missing-quote"
    case .missingValue: "json-missing-value"
    case .missingKey: "json-missing-key"
    case .unquotedKey: "json-unquoted-key"
    case .quoteInText: "json-quote-in-text"
    case .lineBreakInText: "json-line-break"
    case .controlCharacter: "json-control-character"
    case .badEscape: "json-bad-escape"
    case .loneSurrogate: "json-lone-surrogate"
    case .tooDeep: "json-too-deep"
    case .badNumber: "json-bad-number"
    case .decimalComma: "json-decimal-comma"
    case .badWord: "json-bad-word"
    case .unexpectedCharacter: "json-unexpected-character"
    case .unclosed: "json-unclosed"
    case .wrongBracket: "json-wrong-bracket"
    case .textAfterEnd: "json-text-after-end"
    }
  }

  package var message: String {
    switch self {
    case .empty: "the file is empty"
    case .notUTF8(let byte, .utf16):
      "the file is not UTF-8: it begins with byte \(Quotation.hexadecimal(byte)) like UTF-16"
    case .notUTF8(let byte, .windows1252):
      "byte \(Quotation.hexadecimal(byte)) is not UTF-8: the file looks like Windows-1252"
    case .duplicateKey(let key, let line):
      "the key \(Quotation.quoted(key)) is here a second time; the first is on line \(line)"
    case .trailingComma: "no comma may stand before the closing bracket"
    case .comment: "JSON has no comments"
    case .curlyQuotes(let mark): "text must begin and end with straight quotes, not \(mark)"
    case .singleQuotes: "text must begin and end with double quotes, not single ones"
    case .missingComma: "a comma is missing here"
    case .missingColon(let key): "a colon is missing behind the key \(Quotation.quoted(key))"
    case .missingQuote: "the closing quote of this text is missing"
    case .missingValue: "a value is missing here"
    case .missingKey: "a key in double quotes must stand here"
    case .unquotedKey(let key): "the key \(Quotation.clipped(key)) needs double quotes"
    case .quoteInText: "there is more text behind the closing quote"
    case .lineBreakInText: "a line break inside text"
    case .controlCharacter(let byte): "a \(Quotation.controlName(byte)) inside text"
    case .badEscape(let escape): "\(escape) is not an escape of JSON"
    case .loneSurrogate(let escape): "\(escape) is only half of a character"
    case .tooDeep(let limit): "lists and objects are nested more than \(limit) deep"
    case .badNumber(let text, _): "\(Quotation.clipped(text)) is not a number of JSON"
    case .decimalComma: "a decimal comma is not a number of JSON"
    case .badWord(let word, _): "\(Quotation.clipped(word)) needs double quotes, or is no JSON"
    case .unexpectedCharacter(let text): "\(text) does not belong here"
    case .unclosed(let opening, let line):
      "the file ends before the \(opening) of line \(line) is closed"
    case .wrongBracket(let found, let expected, let line):
      "\(found) stands here, but the bracket of line \(line) needs \(expected)"
    case .textAfterEnd: "there is more text behind the closing bracket"
    }
  }

  package var suggestion: String? {
    switch self {
    case .empty: "begin with { \"bellwork\": 1 }"
    case .notUTF8: "save the file as UTF-8"
    case .duplicateKey: "remove one of the two"
    case .trailingComma: "remove the comma"
    case .comment: "use a \"comment\" key"
    case .curlyQuotes, .singleQuotes: "use \""
    case .missingComma: "add ,"
    case .missingColon: "add :"
    case .missingQuote: "add \" at the end of the text"
    case .unquotedKey(let key): "did you mean \(Quotation.quoted(key))?"
    case .quoteInText: "a quote inside text is written \\\""
    case .lineBreakInText: "write \\n"
    case .controlCharacter(9): "write \\t"
    case .controlCharacter: "remove it"
    case .badEscape(let escape): "a backslash in text is written twice: \\\(escape)"
    case .loneSurrogate: "type the character itself"
    case .badNumber(_, let corrected?), .badWord(_, let corrected?): "did you mean \(corrected)?"
    case .decimalComma: "write a decimal point"
    case .wrongBracket(_, let expected, _): "did you mean \(expected)?"
    case .textAfterEnd: "remove it, or the bracket too many before it"
    case .missingValue, .missingKey, .tooDeep, .badNumber, .badWord, .unexpectedCharacter,
      .unclosed:
      nil
    }
  }
}
