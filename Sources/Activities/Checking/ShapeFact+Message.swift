extension ShapeFact: ProblemFact {
  package var level: ProblemLevel { .error }

  package var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .wrongType: "wrong-type"
    case .unknownValue: "unknown-value"
    case .outOfRange: "out-of-range"
    case .empty: "empty-text"
    case .tooFew: "too-few"
    case .tooMany: "too-many"
    case .repeated: "repeated-entry"
    case .badIdentifier: "bad-identifier"
    case .badLanguage: "bad-language"
    }
  }

  package var message: String {
    switch self {
    case .unknownKey(let key, let owner, _): "\(Quotation.quoted(key)) is not a key of \(owner)"
    case .missingKey(let key, let owner): "\(owner) needs the key \(Quotation.quoted(key))"
    case .wrongType(let key, let expected, let found, _):
      "\(Quotation.quoted(key)) must be \(expected.rawValue), not \(found)"
    case .unknownValue(let key, let found, let allowed, _) where allowed.count > ShapeFact.few:
      "\(Quotation.quoted(key)) cannot be \(found)"
    case .unknownValue(let key, let found, let allowed, _):
      "\(Quotation.quoted(key)) must be \(Quotation.alternatives(allowed)), not \(found)"
    case .outOfRange(let key, let found, let allowed, _):
      "\(Quotation.quoted(key)) must be \(allowed), not \(Quotation.clipped(found, to: 20))"
    case .empty(let key): "\(Quotation.quoted(key)) is empty"
    case .tooFew(let key, let found, let minimum):
      "\(Quotation.quoted(key)) needs at least \(minimum), and has \(found)"
    case .tooMany(let key, let found, let maximum):
      "\(Quotation.quoted(key)) may have at most \(maximum), and has \(found)"
    case .repeated(let key, let text):
      "\(Quotation.quoted(text)) is in \(Quotation.quoted(key)) a second time"
    case .badIdentifier(let found, _):
      "\(Quotation.quoted(found)) is no identifier: letters, digits, \".\", \"_\" and \"-\", 64 at most"
    case .badLanguage(let found): "\(Quotation.quoted(found)) is not a language tag"
    }
  }

  package var suggestion: String? {
    switch self {
    case .unknownKey(_, _, let near?), .unknownValue(_, _, _, let near?),
      .badIdentifier(_, let near?):
      "did you mean \(Quotation.quoted(near))?"
    case .wrongType(_, _, _, let meant?), .outOfRange(_, _, _, let meant?):
      "did you mean \(meant)?"
    case .missingKey("bellwork", _): "add \"bellwork\": 1"
    case .missingKey(let key, _): "add \(Quotation.quoted(key))"
    case .repeated: "remove one of the two"
    case .badLanguage: "for example \"en\" or \"fr-CA\""
    case .unknownKey, .wrongType, .unknownValue, .outOfRange, .empty, .tooFew, .tooMany,
      .badIdentifier:
      nil
    }
  }

  /// More words than these are not listed in the message, but behind it.
  private static let few = 5

  package var detail: String? {
    guard case .unknownValue(_, _, let allowed, _) = self, allowed.count > ShapeFact.few else {
      return nil
    }
    return "one of \(Quotation.list(allowed))"
  }
}
