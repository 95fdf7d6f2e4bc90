import Activities
import ActivityRun

/// An item with what is needed to answer it.
struct ItemPage {
  let state: RunState
  let place: Int
  let layout: ScreenLayout
  let glyphs: Glyphs
  /// Whether files can be opened outside.
  var opensMedia = false

  var session: ItemSession { state.items[place] }
  private var item: Item { session.item }
  var isClosed: Bool { state.isClosed(at: place) }
  private var stimulus: Stimulus? { state.stimulus(of: item) }
  var isBeside: Bool { stimulus != nil && layout.hasRoomBeside }
  var width: Int { isBeside ? layout.sideWidth : layout.textWidth }

  /// The prompt with its gap marked, where the answer is typed into it: a prompt so long that it
  /// has to be scrolled has its field below instead.
  var gappedPrompt: String? {
    let marked: String? =
      switch item.interaction {
      case .textEntry: Gap.marked(item.prompt, countsDots: true)
      case .numeric: Gap.marked(item.prompt, countsDots: false)
      case .choice, .trueFalse, .match, .order, .cloze, .selectText, .extendedText, .flashcard,
        .info:
        nil
      }
    guard let marked else { return nil }
    let lines = MarkdownText(marked).lines(width: width, glyphs: glyphs)
    return lines.count < layout.belowLimit ? marked : nil
  }

  /// What must stay in sight is below, the rest above scrolls.
  ///
  /// Hints stand beside the answer where
  /// there is room for them, and the prompt does so where a passage is above.
  var content: PageContent {
    if session.followsCursor { return followingContent }
    var answer = hintColumn(newestFirst: false)
    answer.gapIfRoomy(layout)
    answer.append(answerColumn)
    var prompt = promptColumn
    if answer.lines.count > layout.belowLimit {
      // Where it is tight a new hint comes first, or one would not see that it came.
      prompt = hintColumn(newestFirst: true)
      prompt.gapIfRoomy(layout)
      prompt.append(promptColumn)
      answer = answerColumn
    }
    return content(prompt: prompt, answer: answer)
  }

  private func content(prompt: TextColumn, answer: TextColumn) -> PageContent {
    guard let stimulus else {
      // Something to read alone is one text that scrolls.
      return item.interaction == .info ? .flow(prompt) : .stacked(above: prompt, below: answer)
    }
    let passage = passage(stimulus)
    if isBeside { return .beside(passage: passage, above: prompt, below: answer) }
    var below = prompt
    below.gapIfRoomy(layout)
    below.append(answer)
    if below.lines.count <= layout.belowLimit, item.interaction != .info {
      return .stacked(above: passage, below: below)
    }
    var above = prompt
    above.gap()
    above.append(passage)
    return item.interaction == .info ? .flow(above) : .stacked(above: above, below: answer)
  }

  /// Title, prompt and pictures; a prompt with a gap stands with the answer instead.
  var promptColumn: TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    if let title = item.title { column.append(MarkdownText.inline(title).plain(as: .heading)) }
    if gappedPrompt == nil { column.append(markdown: item.prompt) }
    for media in item.media {
      column.gap()
      column.append(media, openKey: state.openKey(opensMedia))
    }
    appendAbove(to: &column)
    return column
  }

  func hintColumn(newestFirst: Bool) -> TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    let taken = Array(item.hints.prefix(session.hintsTaken).enumerated())
    for (index, hint) in newestFirst ? taken.reversed() : taken {
      let mark = "Hint \(index + 1) of \(item.hints.count): "
      column.append(StyledText(mark, .heading) + MarkdownText.inline(hint))
    }
    return column
  }

  /// The passage, where the item has one.
  var passage: TextColumn? {
    stimulus.map { passage($0) }
  }

  private func passage(_ stimulus: Stimulus) -> TextColumn {
    PassagePage.column(
      stimulus, width: width, layout, glyphs, openKey: state.openKey(opensMedia))
  }

  /// Stands for a passage that there is no room for.
  var passageLine: StyledText {
    let title = stimulus?.title.map { ": " + MarkdownText.inline($0).text } ?? ""
    let key = FooterEntry(.passage, isTyping: state.isTyping).key
    let way = StyledText(" (\(key) shows it)", .muted)
    return StyledText("Passage\(title)", .heading).cut(to: width - way.width, mark: glyphs.cut)
      + way
  }
}
