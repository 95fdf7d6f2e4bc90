extension EventViolation: CustomStringConvertible {
  /// A sentence with the place first: `"actor.email" must be an e-mail address`.
  package var description: String {
    path.isEmpty ? "the event \(fact.message)" : "\"\(path)\" \(fact.message)"
  }
}

extension EventFault {
  fileprivate var message: String {
    switch self {
    case .notJSON: "must be one JSON object"
    case .missing: "is missing"
    case .wrongType(let expected): "must be \(expected.rawValue)"
    case .unknownKey: "is not a key the platform knows; own data belongs into \"extensions\""
    case .notOneOf(let texts): "must be " + texts.map { "\"\($0)\"" }.joined(separator: " or ")
    case .empty: "must not be empty"
    case .notAnEventID: "must be \"urn:uuid:\" and a UUID"
    case .notAURI: "must be a URI, percent-encoded"
    case .notAnEmailAddress: "must be an e-mail address"
    case .notAnInstant: "must be a time in UTC like \"2026-01-27T10:00:00.000Z\""
    case .outOfRange(let range): "must be from \(range.lowerBound) to \(range.upperBound)"
    case .below(let least): "must be at least \(least)"
    case .notADuration: "must be a duration like \"PT9.5S\""
    case .before(let other): "must not be before \"\(other)\""
    case .longerThanWindow: "must not be longer than its window"
    case .duplicateItem: "must not stand twice"
    case .without(let partner): "needs \"\(partner)\" beside it"
    case .above(let other): "must not be above \"\(other)\""
    case .progressAsItem: "belongs into \"generated.extensions.pctCompleteApp\""
    }
  }
}
