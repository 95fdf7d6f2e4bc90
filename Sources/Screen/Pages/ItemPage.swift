import Activities
import ActivityRun

/// An item with what is needed to answer it.
struct ItemPage {
  let state: RunState
  let place: Int
  let layout: ScreenLayout
  let glyphs: Glyphs

  var session: ItemSession { state.items[place] }
  private var item: Item { session.item }
  private var stimulus: Stimulus? { item.stimulus.flatMap { state.activity.stimuli[$0] } }
  private var isBeside: Bool { stimulus != nil && layout.hasRoomBeside }
  var width: Int { isBeside ? layout.sideWidth : layout.textWidth }

  /// The prompt with its gap marked, where the answer is typed into it.
  var gappedPrompt: String? {
    switch item.interaction {
    case .textEntry: Gap.marked(item.prompt, countsDots: true)
    case .numeric: Gap.marked(item.prompt, countsDots: false)
    case .choice, .trueFalse, .info: nil
    }
  }

  var content: PageContent {
    guard let stimulus else { return plainContent }
    let passage = passageColumn(stimulus)
    if isBeside { return .beside(passage: passage, above: promptColumn, below: answerColumn) }
    var below = promptColumn
    if !answerColumn.isEmpty { below.gap() }
    below.append(answerColumn)
    return .stacked(above: passage, below: below)
  }

  /// Something to read alone is one text that scrolls.
  private var plainContent: PageContent {
    item.interaction == .info
      ? .flow(promptColumn) : .stacked(above: promptColumn, below: answerColumn)
  }

  /// Title, prompt and pictures; a prompt with a gap stands with the answer instead.
  private var promptColumn: TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    if let title = item.title { column.append(MarkdownText.inline(title).plain(as: .heading)) }
    if gappedPrompt == nil { column.append(markdown: item.prompt) }
    for media in item.media {
      column.gap()
      column.append(media)
    }
    return column
  }

  private func passageColumn(_ stimulus: Stimulus) -> TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    if let title = stimulus.title {
      column.append(MarkdownText.inline(title).plain(as: .heading))
      if !layout.isCompact { column.gap() }
    }
    column.append(markdown: stimulus.text)
    for media in stimulus.media { column.append(media) }
    if let author = stimulus.author { column.append("by \(author)", .muted) }
    return column
  }
}
