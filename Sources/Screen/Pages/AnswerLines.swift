import Activities
import ActivityRun

/// What was answered, what is right and why: on feedback and on the results.
struct AnswerLines {
  let state: RunState
  let place: Int
  let content: FeedbackContent
  let glyphs: Glyphs

  init(state: RunState, place: Int, glyphs: Glyphs) {
    self.state = state
    self.place = place
    content = state.feedback(at: place)
    self.glyphs = glyphs
  }

  private var session: ItemSession { state.items[place] }
  /// Where nothing is ever said of an answer, only what was given shows.
  private var isSilent: Bool { state.activity.settings.feedback == .none }

  /// `✓ right`, `~ partly right: 1 of 2 points`, `✗ not right`.
  var verdict: StyledText {
    switch content.verdict {
    case .correct: StyledText("\(glyphs.right) right", .correct)
    case .incorrect: StyledText("\(glyphs.notRight) not right", .incorrect)
    case .partial:
      StyledText("\(glyphs.partlyRight) partly right: \(points)", .partial)
    }
  }

  private var points: String {
    let most = NumberWords.points(content.maxScore)
    return "\(NumberWords.points(content.score)) of \(most) \(most == "1" ? "point" : "points")"
  }

  func append(to column: inout TextColumn) {
    let verb = if case .text = session.draft { "You wrote: " } else { "You chose: " }
    if content.given.isEmpty {
      column.append("You gave no answer.", .muted)
    } else {
      append(content.given, after: verb, to: &column)
    }
    guard !isSilent else { return }
    if content.verdict != .correct, state.showsCorrectResponse(at: place),
      let correct = content.correct, !correct.isEmpty
    {
      append(correct, after: "Right is: ", to: &column)
    }
    for remark in content.remarks { column.append(remark.words) }
  }

  func appendExplanations(to column: inout TextColumn) {
    guard !isSilent, session.isAnswered || state.showsCorrectResponse(at: place) else { return }
    for text in content.explanations { column.append(markdown: text) }
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
