import Activities
import ActivityRun

extension AnswerLines {
  /// An answer of several parts, each with its sign; `false` where the answer is one thing.
  func appendParts(to column: inout TextColumn) -> Bool {
    guard let last = session.tries.last else { return false }
    switch (session.item.interaction, last.response) {
    case (.choice(let choice), .choices(let picked)) where choice.isMultiple:
      append(choice, picked, to: &column)
    case (.match(let match), .matches(let chosen)):
      append(match, chosen, last.outcome, to: &column)
    case (.order(let order), .order(let given)): append(order, given, last.outcome, to: &column)
    case (.cloze(let cloze), .gaps(let filled)):
      append(cloze, filled, last.outcome, to: &column)
    case (.selectText(let text), .runs(let marked)): append(text, Set(marked), to: &column)
    case (.extendedText(let writing), .written(let text, let met)):
      append(writing, text, met, to: &column)
    case (.flashcard(let card), .recalled(let isRecalled)):
      column.append(MarkdownText.inline(card.back), after: StyledText("The back: ", .heading))
      column.append(
        StyledText(isRecalled ? "I knew it" : "I did not know it"),
        after: StyledText("You said: ", .heading))
    default: return false
    }
    return true
  }

  /// How many of the explanations stand beside the parts they are of.
  var explainedInPlace: Int {
    guard let last = session.tries.last else { return 0 }
    if case .choice(let choice) = session.item.interaction {
      return choice.isMultiple ? last.outcome.feedback.count : 0
    }
    return last.outcome.partFeedback.joined().count
  }

  /// `✓ `, `~ ` or `✗ `, and the role that goes with it; nothing where nothing is told.
  private func sign(_ share: Double) -> (text: String, role: Role) {
    if isSilent { return ("", .text) }
    if share >= 1 { return (glyphs.right + " ", .correct) }
    return share > 0 ? (glyphs.partlyRight + " ", .partial) : (glyphs.notRight + " ", .incorrect)
  }

  private func share(_ outcome: Outcome, _ place: Int) -> Double {
    outcome.parts.indices.contains(place) ? outcome.parts[place] : 0
  }

  // MARK: Several right choices

  /// Each ticked choice with why it is wrong, or right, below it.
  private func append(
    _ choice: ChoiceInteraction, _ picked: [ChoiceID], to column: inout TextColumn
  ) {
    column.append("You chose:", .heading)
    for choice in choice.choices where picked.contains(choice.identifier) {
      let sign = showsCorrect ? sign(choice.isRight ? 1 : 0) : (glyphs.bullet + " ", .text)
      column.append(MarkdownText.inline(choice.text), after: StyledText("  \(sign.0)", sign.1))
      if !isSilent, let feedback = choice.feedback {
        column.append(MarkdownText.inline(feedback), after: StyledText("      "))
      }
    }
    appendCorrect(to: &column)
  }

  // MARK: Match

  private func append(
    _ match: MatchInteraction, _ chosen: [Int?], _ outcome: Outcome, to column: inout TextColumn
  ) {
    let options = match.options
    let rows = MatchRows(
      lefts: match.pairs.map(\.left), options: options, width: column.width, glyphs: glyphs)
    for (place, pair) in match.pairs.enumerated() {
      let sign = sign(share(outcome, place))
      let given = chosen.indices.contains(place) ? chosen[place] : nil
      let right =
        given.map { MarkdownText.inline(options[$0]) } ?? StyledText(MatchRows.blank, .muted)
      rows.append(
        MarkdownText.inline(pair.left), right.plain(as: sign.role),
        after: StyledText(sign.text, sign.role), to: &column)
      guard !isSilent, sign.role == .incorrect else { continue }
      if showsCorrect {
        column.append(
          MarkdownText.inline(pair.right), after: StyledText("    Right is: ", .heading))
      }
      if let feedback = pair.feedback {
        column.append(MarkdownText.inline(feedback), after: StyledText("    "))
      }
    }
  }

  // MARK: Order

  private func append(
    _ order: OrderInteraction, _ given: [Int], _ outcome: Outcome, to column: inout TextColumn
  ) {
    column.append("Your order:", .heading)
    for (place, entry) in given.enumerated() where order.entries.indices.contains(entry) {
      let sign = sign(share(outcome, place))
      column.append(
        MarkdownText.inline(order.entries[entry]),
        after: StyledText("  \(place + 1) ") + StyledText(sign.text, sign.role))
    }
    guard !isSilent, content.verdict != .correct else { return }
    if content.verdict == .partial {
      let steps = order.entries.count - 1
      let kept = Int((outcome.share * Double(steps)).rounded())
      column.append("\(kept) of \(steps) steps from one to the next are right.")
    }
    guard showsCorrect else { return }
    column.append("The right order:", .heading)
    for (place, entry) in order.entries.enumerated() {
      column.append(MarkdownText.inline(entry), after: StyledText("  \(place + 1) "))
    }
  }

  // MARK: Cloze

  /// The text with what stands in the gaps: `[1 ✓ runs]`, `[2 ✗ gren → green]`.
  private func append(
    _ cloze: ClozeInteraction, _ filled: [String?], _ outcome: Outcome,
    to column: inout TextColumn
  ) {
    let runs = cloze.gaps.enumerated().map { place, gap -> StyledText.Run in
      let sign = sign(share(outcome, place))
      let given = filled.indices.contains(place) ? filled[place] : nil
      var words = given.map { shown(gap, $0) } ?? MatchRows.blank
      if !isSilent, sign.role != .correct, showsCorrect {
        words += " \(glyphs.arrow)\u{A0}\(MarkdownText.inline(gap.correctWords).text)"
      }
      let mark = sign.text.replacing(" ", with: "\u{A0}")
      return StyledText.Run("[\(place + 1)\u{A0}\(mark)\(words)]", sign.role)
    }
    column.append(
      unwrapped: ClozeText(cloze: cloze, width: column.width, glyphs: glyphs).lines(runs))
    guard !isSilent else { return }
    for place in cloze.gaps.indices {
      let mark = StyledText("  \(place + 1) ", .heading)
      if place < outcome.partRemarks.count {
        for remark in outcome.partRemarks[place] {
          column.append(StyledText(remark.words), after: mark)
        }
      }
      guard place < outcome.partFeedback.count else { continue }
      for text in outcome.partFeedback[place] {
        column.append(MarkdownText.inline(text), after: mark)
      }
    }
  }

  /// What was picked is an author's text; what was typed is shown as typed.
  private func shown(_ gap: ClozeGap, _ text: String) -> String {
    switch gap.entry {
    case .text, .numeric: DisplayText.line(text)
    case .choice, .bank: MarkdownText.inline(gap.words(filled: text)).text
    }
  }

  // MARK: Marked text

  private func append(
    _ text: SelectTextInteraction, _ marked: Set<Int>, to column: inout TextColumn
  ) {
    var legend: [StyledText] = []
    func note(_ sign: String, _ words: String, _ role: Role) {
      let entry = StyledText("\(sign) \(words)", role)
      if !legend.contains(entry) { legend.append(entry) }
    }
    let lines = MarkableText(text: text, width: column.width, glyphs: glyphs)
      .lines { place, words in
        let isMarked = marked.contains(place)
        let isRight = text.runs[place].isCorrect
        if isSilent {
          return StyledText.Run(isMarked ? "[x\u{A0}\(words)]" : "[\(words)]", .text)
        }
        if isMarked {
          let sign = isRight ? glyphs.right : glyphs.notRight
          let role: Role = isRight ? .correct : .incorrect
          note(sign, isRight ? "rightly marked" : "marked, but not right", role)
          return StyledText.Run("[\(sign)\u{A0}\(words)]", role)
        }
        guard isRight, showsCorrect else { return StyledText.Run("[\(words)]", .text) }
        note("!", "missed", .partial)
        return StyledText.Run("[!\u{A0}\(words)]", .partial)
      }
    column.append(unwrapped: lines)
    for entry in legend { column.append(StyledText("  ") + entry) }
  }

  // MARK: Writing

  private func append(
    _ writing: ExtendedTextInteraction, _ text: String, _ met: [Int]?, to column: inout TextColumn
  ) {
    column.append("You wrote:", .heading)
    column.append(typed: text)
    guard !isSilent else { return }
    if let sample = writing.sampleAnswer, showsCorrect || met != nil {
      column.append("A sample answer:", .heading)
      column.append(markdown: sample)
    }
    guard let met else { return }
    column.append("What your text has, by your own marks:", .heading)
    for (place, criterion) in writing.rubric.enumerated() {
      let mark = met.contains(place) ? glyphs.ticked : glyphs.unticked
      column.append(MarkdownText.inline(criterion.words), after: StyledText("  \(mark) "))
    }
  }
}
