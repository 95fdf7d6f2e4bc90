import Activities
import ActivityRun

/// What was answered, what is right and why: on feedback and on the results.
struct AnswerLines {
  let state: RunState
  let place: Int
  let content: FeedbackContent
  let glyphs: Glyphs
  /// In sentences, where signs and places on a screen tell nothing.
  let isInWords: Bool

  init(state: RunState, place: Int, glyphs: Glyphs, isInWords: Bool = false) {
    self.isInWords = isInWords
    self.state = state
    self.place = place
    content = state.feedback(at: place)
    self.glyphs = glyphs
  }

  var session: ItemSession { state.items[place] }
  var showsCorrect: Bool { state.showsCorrectResponse(at: place) }
  /// Where nothing is ever said of an answer, only what was given shows.
  var isSilent: Bool { state.activity.settings.feedback == .none }

  /// `✓ right`, `~ partly right: 1 of 2 points`, `✗ not right`; of what nobody judges here, what it
  /// is instead.
  var verdict: StyledText {
    guard session.isAnswered else { return StyledText("\(glyphs.notRight) no answer", .incorrect) }
    return ownVerdict ?? judgement
  }

  private var judgement: StyledText {
    switch content.verdict {
    case .correct: StyledText("\(glyphs.right) right", .correct)
    case .incorrect: StyledText("\(glyphs.notRight) not right", .incorrect)
    case .partial: StyledText("\(glyphs.partlyRight) partly right: \(points)", .partial)
    }
  }

  /// What students say of themselves, and what a teacher will.
  private var ownVerdict: StyledText? {
    switch session.item.interaction {
    case .flashcard:
      content.verdict == .correct
        ? StyledText("\(glyphs.right) you knew it", .correct)
        : StyledText("\(glyphs.notRight) you did not know it", .incorrect)
    case .extendedText(let writing):
      switch writing.grading {
      case .completion: StyledText("\(glyphs.right) handed in", .correct)
      case .manual: StyledText("\(glyphs.bullet) handed in: your teacher marks it", .strong)
      // Without a rubric there is nothing to mark.
      case .`self`:
        writing.rubric.isEmpty
          ? StyledText("\(glyphs.right) handed in", .correct) : selfVerdict(writing.rubric)
      }
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order, .cloze, .selectText, .info: nil
    }
  }

  private func selfVerdict(_ rubric: [ExtendedTextInteraction.Criterion]) -> StyledText {
    let most = rubric.map(\.points).reduce(0, +)
    let given = zip(rubric, session.tries.last?.outcome.parts ?? []).map { $0.points * $1 }
    let words =
      "by your own marks: \(NumberWords.points(given.reduce(0, +))) of "
      + NumberWords.amount(of: most)
    return switch content.verdict {
    case .correct: StyledText("\(glyphs.right) \(words)", .correct)
    case .partial: StyledText("\(glyphs.partlyRight) \(words)", .partial)
    case .incorrect: StyledText("\(glyphs.notRight) \(words)", .incorrect)
    }
  }

  private var points: String {
    "\(NumberWords.points(content.score)) of \(NumberWords.amount(of: content.maxScore))"
  }

  /// What students mark themselves is said in words anyhow.
  private var showsParts: Bool {
    guard isInWords else { return true }
    switch session.item.interaction {
    case .extendedText, .flashcard: return true
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order, .cloze, .selectText, .info:
      return false
    }
  }

  func append(to column: inout TextColumn) {
    if !showsParts || !appendParts(to: &column) { appendWhole(to: &column) }
    guard !isSilent else { return }
    let isSaidInPlace =
      showsParts && session.tries.last.map { !$0.outcome.partRemarks.isEmpty } ?? false
    if !isSaidInPlace { for remark in content.remarks { column.append(remark.words) } }
  }

  /// What was given, and what is right.
  private func appendWhole(to column: inout TextColumn) {
    let verb = if case .text = session.draft { "You wrote: " } else { "You chose: " }
    if content.given.isEmpty {
      column.append("You gave no answer.", .muted)
    } else {
      append(content.given, after: verb, to: &column)
    }
    appendCorrect(to: &column)
  }

  func appendCorrect(to column: inout TextColumn) {
    guard !isSilent, content.verdict != .correct, showsCorrect, let correct = content.correct,
      !correct.isEmpty
    else { return }
    append(correct, after: correctLabel, to: &column)
  }

  private var correctLabel: String {
    switch session.item.interaction {
    case .extendedText: "A sample answer: "
    case .flashcard: "The back: "
    case .choice, .trueFalse, .textEntry, .numeric, .match, .order, .cloze, .selectText, .info:
      "Right is: "
    }
  }

  func appendExplanations(to column: inout TextColumn) {
    guard !isSilent, session.isAnswered || showsCorrect else { return }
    for text in content.explanations.dropFirst(showsParts ? explainedInPlace : 0) {
      column.append(markdown: text)
    }
  }

  /// One answer beside its label; several below it, one a line.
  private func append(_ texts: [String], after label: String, to column: inout TextColumn) {
    let heading = StyledText(label, .heading)
    if let only = texts.first, texts.count == 1 {
      column.append(answer(only), after: heading)
      return
    }
    column.append(heading)
    for text in texts { column.append(answer(text), after: StyledText("  \(glyphs.bullet) ")) }
  }

  /// Choices are an author's text; what a student typed is shown as typed.
  private func answer(_ text: String) -> StyledText {
    if case .text = session.draft { return StyledText(DisplayText.line(text)) }
    return MarkdownText.inline(text)
  }
}
