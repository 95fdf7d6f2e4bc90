extension TranslationFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .unknownName: .warning
    case .countDiffers, .runsDiffer, .gapsDiffer, .notKeptApart: .error
    }
  }

  package var code: String {
    switch self {
    case .unknownName: "unknown-translation"
    case .countDiffers: "translation-count"
    case .runsDiffer: "translation-runs"
    case .gapsDiffer: "translation-gaps"
    case .notKeptApart: "translation-alike"
    }
  }

  package var message: String {
    switch self {
    case .unknownName(let name, let kind, _, _):
      "there is no \(kind) \(Quotation.quoted(name)) to translate"
    case .runsDiffer(let found, let expected):
      "the text has \(found == 1 ? "1 run" : "\(found) runs"), and the original has \(expected)"
    case .countDiffers(let key, let found, let expected):
      "\(Quotation.quoted(key)) has \(found), and the original has \(expected)"
    case .gapsDiffer(let missing, _) where !missing.isEmpty:
      "the translated text has no gap {{\(Quotation.clipped(missing[0]))}}"
    case .gapsDiffer(_, let unknown):
      "the original has no gap {{\(Quotation.clipped(unknown.first ?? ""))}}, or not twice"
    case .notKeptApart(let key):
      "\(Quotation.quoted(key)) must keep apart what the original keeps apart, and nothing else"
    }
  }

  package var suggestion: String? {
    switch self {
    case .unknownName(_, _, let near?, _): "did you mean \(Quotation.quoted(near))?"
    case .unknownName: nil
    case .runsDiffer: "mark the same runs, in the order of the original"
    case .countDiffers: "translate each, in the order of the original"
    case .gapsDiffer(let missing, let unknown):
      if let name = missing.first {
        Spelling.nearest(to: name, in: unknown) == nil
          ? "write {{\(Quotation.clipped(name))}} in it" : "names of gaps are not translated"
      } else {
        "write each gap of the original once"
      }
    case .notKeptApart: "translate different texts differently, and equal ones alike"
    }
  }

  package var detail: String? {
    guard case .unknownName(_, _, _, let known) = self, !known.isEmpty else { return nil }
    return "names: \(Quotation.list(known))"
  }
}
