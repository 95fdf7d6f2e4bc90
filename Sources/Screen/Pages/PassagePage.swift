import Activities
import ActivityRun

/// The passage of an item, over the whole window.
enum PassagePage {
  static func content(
    of state: RunState, context: RunScreenContext, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    guard let stimulus = state.current.flatMap({ state.stimulus(of: $0.item) }) else {
      return .flow(TextColumn(width: layout.textWidth, glyphs: glyphs))
    }
    let openKey = state.openKey(context.opensMedia)
    return .flow(column(stimulus, width: layout.textWidth, layout, glyphs, openKey: openKey))
  }

  static func column(
    _ stimulus: Stimulus, width: Int, _ layout: ScreenLayout, _ glyphs: Glyphs, openKey: String?
  ) -> TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    if let title = stimulus.title {
      column.append(MarkdownText.inline(title).plain(as: .heading))
      column.gapIfRoomy(layout)
    }
    column.append(markdown: stimulus.text)
    for media in stimulus.media { column.append(media, openKey: openKey) }
    if let author = stimulus.author { column.append("by \(DisplayText.line(author))", .muted) }
    return column
  }
}

extension RunState {
  /// The passage that an item is about.
  func stimulus(of item: Item) -> Stimulus? { item.stimulus.flatMap { activity.stimuli[$0] } }

  /// The name of the key that opens files outside, where that works.
  func openKey(_ opensMedia: Bool) -> String? {
    opensMedia ? FooterEntry(.openMedia, isTyping: isTyping).key : nil
  }
}
