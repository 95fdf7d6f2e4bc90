import Activities
import ActivityRun

/// The keys that work now on a page of a run.
struct RunFooter {
  let state: RunState
  let context: RunScreenContext
  let glyphs: Glyphs

  var entries: [FooterEntry] {
    if state.isPaused { return [FooterEntry(key: "any key", word: "go on")] }
    if let overlay = state.overlay { return entries(of: overlay) }
    switch state.page {
    case .item(let place): return entries(ofItem: place) + always
    case .feedback:
      let passage = state.hasPassage ? [FooterEntry(.passage)] : []
      return [FooterEntry(.confirm, word: goOnWord)] + passage + [FooterEntry(.pause)] + always
    case .finish: return finishEntries + always
    case .results: return resultsEntries
    }
  }

  private var always: [FooterEntry] {
    [
      FooterEntry(.help, isTyping: state.isTyping), FooterEntry(.quit, isTyping: state.isTyping),
    ]
  }

  private func entries(of overlay: Overlay) -> [FooterEntry] {
    let move = FooterEntry(key: "Up Down", word: "move")
    let scroll = FooterEntry(key: "Up Down", word: "scroll")
    switch overlay {
    case .help: return [FooterEntry(.back), scroll, FooterEntry(.quit)]
    case .eventViewer, .eventJSON:
      let form = FooterEntry(.eventViewer, word: overlay == .eventJSON ? "in words" : "as JSON")
      return [FooterEntry(.back), scroll, form, FooterEntry(.quit)]
    case .passage: return [FooterEntry(.back), scroll] + opening + [FooterEntry(.quit)]
    case .itemList: return [FooterEntry(.confirm, word: "go"), move, FooterEntry(.back)]
    case .quitDialog:
      let leave = FooterEntry(key: "Ctrl-C", word: "leave at once")
      return [FooterEntry(.confirm, word: "do it"), leave, move, FooterEntry(.back)]
    case .unansweredDialog:
      return [FooterEntry(.confirm, word: "do it"), move, FooterEntry(.back)]
    }
  }

  private func entries(ofItem place: Int) -> [FooterEntry] {
    let session = state.items[place]
    let isTyping = state.isTyping
    guard session.item.isAnswerable, !state.isClosed(at: place) else {
      return [FooterEntry(.confirm, word: "go on")] + reading + [FooterEntry(.pause)]
    }
    let mayHint = session.hintsTaken < session.item.hints.count
    let maySkip = state.activity.settings.allowSkipping
    var entries = answerEntries(session, isCrowded: mayHint && maySkip)
    entries += reading
    if mayHint { entries.append(FooterEntry(.hint, isTyping: isTyping)) }
    if maySkip { entries.append(FooterEntry(.skip, isTyping: isTyping)) }
    entries.append(FooterEntry(.pause, isTyping: isTyping))
    return entries
  }

  /// The way to the passage and to what can be opened outside.
  private var reading: [FooterEntry] {
    (state.hasPassage ? [FooterEntry(.passage, isTyping: state.isTyping)] : []) + opening
  }

  private var opening: [FooterEntry] {
    context.opensMedia && !state.openablePaths.isEmpty
      ? [FooterEntry(.openMedia, isTyping: state.isTyping)] : []
  }

  private var goOnWord: String {
    guard case .feedback(let place) = state.page, !state.isClosed(at: place) else {
      return "go on"
    }
    return "try again"
  }

  private var finishEntries: [FooterEntry] {
    let isFinish = FinishPage.row(in: state) == 0
    var entries = [FooterEntry(.confirm, word: isFinish ? "finish" : "answer it")]
    if !FinishPage.openPlaces(in: state).isEmpty {
      entries.append(FooterEntry(key: "Up Down", word: "move"))
    }
    if state.mayUndo { entries.append(FooterEntry(.undo)) }
    return entries + [FooterEntry(.itemList), FooterEntry(.pause)]
  }

  private var resultsEntries: [FooterEntry] {
    var entries = [
      FooterEntry(.confirm, word: context.hasPicker ? "back" : "leave"),
      FooterEntry(key: "Up Down", word: "scroll"),
    ]
    if state.hasWrongItems { entries.append(FooterEntry(.redoWrong)) }
    return entries + always
  }
}

extension RunState {
  /// Whether there is something to redo.
  var hasWrongItems: Bool { gradedItems.contains { !$0.isCorrect } }
}
