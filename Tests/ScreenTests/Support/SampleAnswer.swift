import Activities
import ActivityRun
import Screen

/// What a student does where a run stands: the line for it, and the keys or what they come to.
struct SampleAnswer {
  let line: String
  /// The keys where the answer is picked or typed; what parts and cards come to, else.
  let keys: [Key]
  let actions: [RunAction]

  /// - Parameters:
  ///   - state: Where the run stands.
  ///   - isRight: Whether the answers are the right ones.
  init(_ state: RunState, isRight: Bool) {
    guard case .item(let place) = state.page else {
      self.init("", keys: [.enter])
      return
    }
    let session = state.items[place]
    switch (session.item.interaction, session.draft) {
    case (.choice(let choice), _):
      let places = session.choiceOrder.indices.filter {
        choice.choices[session.choiceOrder[$0]].isCorrect == isRight
      }
      self.init(picking: choice.isMultiple ? places : Array(places.prefix(1)))
    case (.trueFalse(let trueFalse), _):
      self.init(picking: [trueFalse.correctResponse == isRight ? 0 : 1])
    case (.textEntry, _), (.numeric, _):
      let text = isRight ? session.item.correctResponseText.first ?? "" : SampleAnswer.nonsense
      // What was typed at an earlier try stands there still.
      self.init(text, keys: [.control("u")] + text.map(Key.character) + [.enter])
    case (.match(let match), _): self.init(match, session, isRight)
    case (.order, .ordered(let entries, _, _)): self.init(ordering: entries, isRight)
    case (.cloze(let cloze), .gaps(let gaps, let gap)):
      self.init(cloze, gaps, gap, session, isRight)
    case (.selectText(let text), _):
      let places = text.runs.indices.filter { text.runs[$0].isCorrect == isRight }
      self.init(ticking: places.isEmpty ? [0] : places, session)
    case (.extendedText(let writing), .writing(let field)): self.init(writing, field)
    case (.extendedText(let writing), _):
      self.init(ticking: isRight ? Array(writing.rubric.indices) : [], session)
    case (.flashcard, .card(isTurned: true, _)):
      self.init(isRight ? "y" : "n", [.choicePicked(isRight ? 0 : 1), .confirmed])
    case (.flashcard, _): self.init("", [.confirmed])
    case (.order, _), (.cloze, _), (.info, _): self.init("", keys: [.enter])
    }
  }

  private static let nonsense = "nothing of the kind"

  private init(_ line: String, keys: [Key]) {
    self.line = line
    self.keys = keys
    actions = []
  }

  private init(_ line: String, _ actions: [RunAction]) {
    self.line = line
    keys = []
    self.actions = actions
  }

  private init(picking places: [Int]) {
    let numbers = places.map { String($0 + 1) }
    self.init(
      numbers.joined(separator: ","), keys: numbers.flatMap { $0.map(Key.character) } + [.enter])
  }

  private init(ticking places: [Int], _ session: ItemSession) {
    let picked: Set<Int> =
      switch session.draft {
      case .picked(let picked, _): picked
      case .marking(_, let met, _): met
      default: []
      }
    // That none of a rubric is met has to be said by a key.
    let untouched: [RunAction] =
      session.isMarking && places.isEmpty ? [.choiceHighlighted(0)] : []
    self.init(
      places.isEmpty ? "0" : places.map { String($0 + 1) }.joined(separator: " "),
      untouched + picked.symmetricDifference(places).sorted().map(RunAction.choicePicked)
        + [.confirmed])
  }

  private init(_ match: MatchInteraction, _ session: ItemSession, _ isRight: Bool) {
    let options = session.choiceTexts
    let places = match.pairs.map { pair in
      options.indices.first { (options[$0] == pair.right) == isRight } ?? 0
    }
    let letters = places.map { String(Character(Unicode.Scalar(UInt8(97 + $0)))) }
    self.init(
      letters.joined(separator: ","),
      places.enumerated().flatMap { [.partHighlighted($0), .choicePicked($1)] } + [.confirmed])
  }

  /// The order that is shown is never the right one.
  private init(ordering entries: [Int], _ isRight: Bool) {
    var now = entries
    var moves: [RunAction] = []
    for entry in entries.indices where isRight {
      guard let from = now.firstIndex(of: entry), from != entry else { continue }
      moves += [.partHighlighted(from), .entryHeld, .partHighlighted(entry), .entryHeld]
      now.insert(now.remove(at: from), at: entry)
    }
    self.init(
      now.map { String((entries.firstIndex(of: $0) ?? 0) + 1) }.joined(separator: ","),
      (moves.isEmpty ? [.partHighlighted(0)] : moves) + [.confirmed])
  }

  private init(
    _ cloze: ClozeInteraction, _ gaps: [GapDraft], _ gap: Int, _ session: ItemSession,
    _ isRight: Bool
  ) {
    let after: RunAction = gap + 1 < gaps.count ? .partHighlighted(gap + 1) : .confirmed
    let texts = session.gapTexts(at: gap)
    switch cloze.gaps[gap].entry {
    case .text(let entry):
      self.init(filling: gaps[gap], isRight ? entry.accepted[0].text : SampleAnswer.nonsense, after)
    case .numeric(let numeric):
      let number = Item(
        identifier: session.item.identifier, prompt: "", interaction: .numeric(numeric)
      ).correctResponseText.first
      self.init(filling: gaps[gap], isRight ? number ?? "" : SampleAnswer.nonsense, after)
    case .choice(let choice):
      let place = session.gapOrders[gap].firstIndex { choice.choices[$0].isCorrect == isRight }
      self.init("\((place ?? 0) + 1)", [.choicePicked(place ?? 0), after])
    case .bank(let word):
      // Each gap the neighbour of its word, so that no two want the same.
      let right = texts.firstIndex(of: word) ?? 0
      let place = isRight ? right : (right + 1) % texts.count
      self.init("\(place + 1)", [.choicePicked(place), after])
    }
  }

  private init(filling gap: GapDraft, _ text: String, _ after: RunAction) {
    let isEmpty = gap.isEmpty
    let clearing: [TextEdit] = isEmpty ? [] : [.moveToEnd, .deleteToStart]
    self.init(text, (clearing + [.insert(text)]).map(RunAction.textEdited) + [after])
  }

  private init(_ writing: ExtendedTextInteraction, _ field: TextField) {
    guard field.isEmpty else {
      self.init(".", [.confirmed])
      return
    }
    let count = max(writing.minWords ?? 3, 1)
    let text = Array(repeating: "word", count: count).joined(separator: " ")
    self.init(text, [.textEdited(.insert(text))])
  }
}
