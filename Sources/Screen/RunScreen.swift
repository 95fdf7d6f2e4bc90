import Activities
package import ActivityRun

/// The screens of a run: a state and a size become a frame.
package enum RunScreen {
  /// The whole screen for a run's state; any size down to 1x1 gives a frame.
  package static func frame(
    of state: RunState, context: RunScreenContext = RunScreenContext(), size: Size,
    appearance: Appearance = .unicode
  ) -> Frame {
    guard ScreenLayout.isLargeEnough(size) else {
      return TooSmallPage.frame(
        size: size, appearance: appearance,
        isLeaving: state.overlay == .quitDialog && !state.isPaused)
    }
    let layout = ScreenLayout(size: size)
    let screen = ScreenFrame(
      title: title(of: state, context, layout), place: place(of: state),
      regions: regions(of: state, context: context, layout: layout, appearance: appearance),
      status: RunStatus(state: state, context: context, glyphs: appearance.glyphs)
        .line(width: layout.lineWidth),
      footer: RunFooter(state: state, context: context, glyphs: appearance.glyphs).entries,
      showsRest: state.openSession.map { $0.hasKeysOfItsOwn || state.hasPassage } ?? false)
    return screen.frame(layout: layout, appearance: appearance)
  }

  /// The pause shows nothing of the activity, and not its name either.
  private static func title(
    of state: RunState, _ context: RunScreenContext, _ layout: ScreenLayout
  ) -> StyledText {
    let name = state.isPaused ? "bellwork" : DisplayText.line(state.activity.title)
    guard context.isPractice else { return StyledText(name, .title) }
    // Where the title is cut, this is not.
    let practice = layout.isCompact ? "Not recorded: " : "Practice, nothing is recorded: "
    return StyledText(practice, .notice) + StyledText(name, .title)
  }

  private static func place(of state: RunState) -> StyledText {
    let words = state.placeWords
    return state.isPaused
      ? .empty : StyledText(words.prefix(1).uppercased() + words.dropFirst(), .muted)
  }

  /// The body of the page that is up, in its place.
  static func regions(
    of state: RunState, context: RunScreenContext, layout: ScreenLayout, appearance: Appearance
  ) -> [Region] {
    let content =
      state.isPaused
      ? PausePage.content(layout: layout, glyphs: appearance.glyphs)
      : state.overlay.map { overlay($0, state, context, layout, appearance.glyphs) }
        ?? page(of: state, context, layout, appearance.glyphs)
    return layout.regions(of: content, scroll: state.scroll)
  }

  private static func overlay(
    _ overlay: Overlay, _ state: RunState, _ context: RunScreenContext,
    _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> PageContent {
    switch overlay {
    case .passage: PassagePage.content(of: state, context: context, layout: layout, glyphs: glyphs)
    case .help: HelpPage.content(context: context, layout: layout, glyphs: glyphs)
    case .eventViewer, .eventJSON:
      EventViewerPage.content(
        isJSON: overlay == .eventJSON, context: context, layout: layout, glyphs: glyphs)
    case .itemList: ItemListPage.content(of: state, layout: layout, glyphs: glyphs)
    case .quitDialog:
      QuitDialog.content(
        of: state, isPractice: context.isPractice, layout: layout, glyphs: glyphs)
    case .unansweredDialog: UnansweredDialog.content(of: state, layout: layout, glyphs: glyphs)
    }
  }

  private static func page(
    of state: RunState, _ context: RunScreenContext, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> PageContent {
    switch state.page {
    case .item(let place):
      ItemPage(
        state: state, place: place, layout: layout, glyphs: glyphs,
        opensMedia: context.opensMedia
      ).content
    case .feedback(let place):
      FeedbackPage.content(of: state, at: place, layout: layout, glyphs: glyphs)
    case .finish: FinishPage.content(of: state, layout: layout, glyphs: glyphs)
    case .results: results(of: state, context, layout, glyphs)
    }
  }

  private static func results(
    of state: RunState, _ context: RunScreenContext, _ layout: ScreenLayout, _ glyphs: Glyphs
  ) -> PageContent {
    guard let results = state.results else {
      return .flow(TextColumn(width: layout.textWidth, glyphs: glyphs))
    }
    return ResultsPage(
      state: state, results: results, context: context, layout: layout, glyphs: glyphs
    ).content
  }
}
