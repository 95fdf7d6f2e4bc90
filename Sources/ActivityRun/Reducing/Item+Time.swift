import Activities
import Engagement

extension Item {
  var responseKind: ResponseKind {
    switch interaction {
    case .choice(let choice): choice.isMultiple ? .multipleChoice : .choice
    case .trueFalse: .trueFalse
    case .textEntry: .text
    case .numeric: .numeric
    case .match(let match): .elements(match.pairs.count)
    case .order(let order): .elements(order.entries.count)
    case .cloze(let cloze): .gaps(typed: cloze.gaps.count(where: \.isTyped), of: cloze.gaps.count)
    case .selectText(let text): .elements(text.runs.count)
    case .extendedText: .extendedText
    case .flashcard: .choice
    case .info: .reading
    }
  }

  /// Whether the program judges the answer: what students mark themselves is never rushed.
  var isJudged: Bool {
    switch interaction {
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order, .cloze, .selectText: true
    case .extendedText, .flashcard, .info: false
    }
  }

  /// What has to be read before it can be answered.
  var readTexts: [String] {
    switch interaction {
    case .choice(let choice): [prompt] + choice.choices.map(\.text)
    case .trueFalse(let labels): [prompt, labels.trueLabel ?? "True", labels.falseLabel ?? "False"]
    case .match(let match): [prompt] + match.pairs.map(\.left) + match.options
    case .order(let order): [prompt] + order.entries
    case .cloze(let cloze): [prompt, cloze.text] + cloze.gaps.flatMap(\.readTexts) + cloze.bank
    case .selectText(let text): [prompt, text.text]
    case .textEntry, .numeric, .extendedText, .flashcard, .info: [prompt]
    }
  }
}

extension ClozeGap {
  fileprivate var isTyped: Bool {
    switch entry {
    case .text, .numeric: true
    case .choice, .bank: false
    }
  }

  fileprivate var readTexts: [String] {
    if case .choice(let choice) = entry { choice.choices.map(\.text) } else { [] }
  }
}
