extension ItemFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .unknownType: .error
    case .missingIdentifier, .tooLongForScreen: .warning
    }
  }

  package var code: String {
    switch self {
    case .unknownType: "unknown-type"
    case .missingIdentifier: "missing-identifier"
    case .tooLongForScreen: "too-long-for-screen"
    }
  }

  package var message: String {
    switch self {
    case .unknownType(let type, _, _): "there is no type \(Quotation.quoted(type))"
    case .missingIdentifier(_, let source):
      "no \"identifier\": editing the \(source) will start a new history"
    case .tooLongForScreen(let screens):
      "the question takes \(screens) screens of 80 columns and 24 lines"
    }
  }

  package var suggestion: String? {
    switch self {
    case .unknownType(_, let near?, _): "did you mean \(Quotation.quoted(near))?"
    case .missingIdentifier(let derived, _): "add \"identifier\": \(Quotation.quoted(derived))"
    case .tooLongForScreen: "put the text to read into \"stimuli\""
    case .unknownType: nil
    }
  }

  package var detail: String? {
    guard case .unknownType(_, _, let known) = self else { return nil }
    return "types: \(Quotation.list(known))"
  }
}
