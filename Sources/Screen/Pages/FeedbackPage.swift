import Activities
import ActivityRun

/// What is said after an answer: right or not, what was chosen, what is right, why.
enum FeedbackPage {
  static func content(
    of state: RunState, at place: Int, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    let answer = AnswerLines(state: state, place: place, glyphs: glyphs)
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append(answer.verdict)
    column.gapIfRoomy(layout)
    let item = state.items[place].item
    let isCard = if case .flashcard = item.interaction { true } else { false }
    if isCard {
      column.append(MarkdownText.inline(item.prompt), after: StyledText("The front: ", .heading))
    }
    answer.append(to: &column)
    column.gapIfRoomy(layout)
    answer.appendExplanations(to: &column)
    for line in remarks(on: answer.content) { column.append(line, .notice) }
    guard !isCard else { return .flow(column) }
    if !layout.isCompact {
      column.gap()
      column.append("The question was:", .muted)
    }
    column.append(markdown: item.prompt)
    return .flow(column)
  }

  static func remarks(on content: FeedbackContent) -> [String] {
    var lines: [String] = []
    if let rushed = content.rushedMilliseconds {
      let seconds = NumberWords.seconds(rushed)
      lines.append(
        seconds == 1
          ? "That was very quick: 1 second is not counted as working."
          : "That was very quick: \(seconds) seconds are not counted as working.")
    }
    if content.mayTryAgain {
      lines.append(
        content.triesLeft.map { $0 == 1 ? "You have 1 try left." : "You have \($0) tries left." }
          ?? "You may try again.")
    }
    return lines
  }
}
