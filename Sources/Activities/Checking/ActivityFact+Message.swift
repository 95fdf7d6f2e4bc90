extension ActivityFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .versionNotSupported, .repeatedIdentifier, .unknownStimulus, .selectTooLarge: .error
    case .estimateFarOff: .warning
    case .unusedStimulus: .hint
    }
  }

  package var code: String {
    switch self {
    case .versionNotSupported: "version-not-supported"
    case .repeatedIdentifier: "repeated-identifier"
    case .unknownStimulus: "unknown-stimulus"
    case .unusedStimulus: "unused-stimulus"
    case .selectTooLarge: "select-too-large"
    case .estimateFarOff: "estimate-far-off"
    }
  }

  package var message: String {
    switch self {
    case .versionNotSupported(let found):
      "\"bellwork\" must be 1, not \(Quotation.clipped(found, to: 20))"
    case .repeatedIdentifier(let name, let first):
      "the identifier \(Quotation.quoted(name)) is also that of items[\(first)]"
    case .unknownStimulus(let name, _, _): "there is no stimulus \(Quotation.quoted(name))"
    case .unusedStimulus(let name): "no question refers to the stimulus \(Quotation.quoted(name))"
    case .selectTooLarge(let select, let items):
      "\"select\" is \(select), but \(items == 1 ? "there is only 1 item" : "there are only \(items) items")"
    case .estimateFarOff(let stated, let expected):
      "\"estimatedMinutes\" is \(ActivityFact.minutes(stated)), but the questions take about "
        + ActivityFact.minutes(expected)
    }
  }

  package var suggestion: String? {
    switch self {
    case .unknownStimulus(_, let near?, _):
      "did you mean \(Quotation.quoted(near))?"
    case .versionNotSupported: "did you mean 1?"
    case .repeatedIdentifier: "give each question its own"
    case .unusedStimulus: "add \"stimulus\" to a question, or remove it"
    case .selectTooLarge(_, let items): "did you mean \(items)?"
    case .estimateFarOff(_, let expected): "did you mean \(ActivityFact.minutes(expected))?"
    case .unknownStimulus: nil
    }
  }

  package var detail: String? {
    guard case .unknownStimulus(_, _, let known) = self else { return nil }
    return known.isEmpty ? "there are no stimuli" : "stimuli: \(Quotation.list(known))"
  }

  /// Whole minutes, or halves.
  private static func minutes(_ minutes: Double) -> String {
    let halves = max(1, (min(minutes, 1e6) * 2).rounded())
    return halves.truncatingRemainder(dividingBy: 2) == 0
      ? String(Int(halves / 2)) : String(halves / 2)
  }
}
