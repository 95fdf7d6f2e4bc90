extension TextFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .controlCharacter: .error
    case .eatenBackslash, .invisibleCharacter: .warning
    }
  }

  package var code: String {
    switch self {
    case .controlCharacter: "control-character"
    case .eatenBackslash: "eaten-backslash"
    case .invisibleCharacter: "invisible-character"
    }
  }

  package var message: String {
    switch self {
    case .controlCharacter(let scalar, _):
      "control character \(Quotation.codePoint(scalar)) in text: a terminal would obey it"
    case .eatenBackslash(let command): "\(command) with one backslash is a tab in JSON"
    case .invisibleCharacter(let scalar):
      "invisible character \(Quotation.codePoint(scalar)) in text"
    }
  }

  package var suggestion: String? {
    switch self {
    case .controlCharacter(_, let command?), .eatenBackslash(let command):
      "did you mean \\\(command)?"
    case .controlCharacter("\r", nil): "write \\n for a new line"
    case .controlCharacter, .invisibleCharacter: "remove it"
    }
  }
}
