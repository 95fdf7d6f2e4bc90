extension ClozeFact: ProblemFact {
  package var level: ProblemLevel {
    switch self {
    case .noGap, .gapNotClosed, .gapWithoutEntry, .entryWithoutGap, .repeatedGap, .noBank,
      .wordNotInBank, .tooFewOfWord:
      .error
    case .repeatedWord, .bankUnused: .warning
    }
  }

  package var code: String {
    switch self {
    case .noGap: "no-gap-in-text"
    case .gapNotClosed: "gap-not-closed"
    case .gapWithoutEntry: "gap-without-entry"
    case .entryWithoutGap: "entry-without-gap"
    case .repeatedGap: "repeated-gap"
    case .noBank: "no-bank"
    case .wordNotInBank: "word-not-in-bank"
    case .tooFewOfWord: "too-few-of-word"
    case .repeatedWord: "repeated-word"
    case .bankUnused: "bank-unused"
    }
  }

  package var message: String {
    switch self {
    case .noGap: "the text has no gap"
    case .gapNotClosed(let rest): "\(Quotation.quoted(rest)) is not closed by }}"
    case .gapWithoutEntry(let name, _, _):
      "the gap {{\(Quotation.clipped(name))}} of the text is not in \"gaps\""
    case .entryWithoutGap(let name): "the text has no gap {{\(Quotation.clipped(name))}}"
    case .repeatedGap(let name): "the gap {{\(Quotation.clipped(name))}} is in the text twice"
    case .noBank: "there is no bank to take the word from"
    case .wordNotInBank(let word, _, _): "\(Quotation.quoted(word)) is not in the bank"
    case .tooFewOfWord(let word, let gaps, let found):
      "\(gaps) gaps need \(Quotation.quoted(word)), but the bank has \(found)"
    case .repeatedWord(let word):
      "\(Quotation.quoted(word)) is in the bank more often than it is needed"
    case .bankUnused: "no gap takes its word from the bank"
    }
  }

  package var suggestion: String? {
    switch self {
    case .noGap: "write {{name}} for each entry of \"gaps\""
    case .gapNotClosed: "write }} behind the name"
    case .gapWithoutEntry(_, let near?, _):
      "did you mean {{\(Quotation.clipped(near))}}?"
    case .gapWithoutEntry(let name, nil, _): "add \(Quotation.quoted(name)) to \"gaps\""
    case .entryWithoutGap(let name):
      "write {{\(Quotation.clipped(name))}} in the text, or remove the entry"
    case .repeatedGap: "give each gap a name of its own"
    case .noBank(let word): "add \"bank\": [\(Quotation.quoted(word)), …] to the question"
    case .wordNotInBank(_, let near?, _): "did you mean \(Quotation.quoted(near))?"
    case .wordNotInBank: "add it to \"bank\""
    case .tooFewOfWord: "list it as often, or add \"bankReuse\": true"
    case .repeatedWord: "list it once"
    case .bankUnused: "add \"type\": \"bank\" to a gap, or remove it"
    }
  }

  package var detail: String? {
    switch self {
    case .gapWithoutEntry(_, _, let known) where !known.isEmpty:
      "gaps: \(Quotation.list(known))"
    case .wordNotInBank(_, _, let bank): "bank: \(Quotation.list(bank))"
    case .noGap, .gapNotClosed, .gapWithoutEntry, .entryWithoutGap, .repeatedGap, .noBank,
      .tooFewOfWord, .repeatedWord, .bankUnused:
      nil
    }
  }
}
