import Activities
import ActivityRun

/// The prompt line: what may be typed now; it is printed last, so that it is heard last.
struct PlainPrompt {
  let state: RunState
  let context: RunScreenContext

  var text: String {
    if state.isPaused { return "Any line goes on, and is not taken as an answer: " }
    if let overlay = state.overlay { return text(of: overlay) }
    switch state.page {
    case .item(let place) where state.items[place].isTimedOut: return line("Enter goes on", help)
    case .item(let place): return text(ofItem: state.items[place])
    case .feedback(let place):
      return line(state.isClosed(at: place) ? "Enter goes on" : "Enter tries again", help)
    case .finish: return line("Enter finishes", going + help)
    case .results:
      let redo = state.hasWrongItems ? ["w practises the wrong ones"] : []
      return line(context.hasPicker ? "Enter goes to the list" : "Enter leaves", redo)
    }
  }

  private var going: [String] {
    let mayGo =
      state.activity.settings.navigation == .free || !FinishPage.openPlaces(in: state).isEmpty
    return mayGo ? ["a number goes to that question"] : []
  }

  private let help = ["/? help"]

  private func line(_ what: String, _ others: [String]) -> String {
    others.isEmpty ? "\(what): " : "\(what) (\(others.joined(separator: ", "))): "
  }

  private func text(of overlay: Overlay) -> String {
    switch overlay {
    case .quitDialog: "Your choice (1 to 3): "
    case .unansweredDialog: "Your choice (1 or 2): "
    case .passage, .help, .eventViewer, .eventJSON, .itemList: "Enter goes on: "
    }
  }

  private func text(ofItem session: ItemSession) -> String {
    let count = session.choiceTexts.count
    switch session.draft {
    case .info: return line("Enter goes on", help)
    case .picked: return line("Your answer", [picking(session, count)] + commands(session))
    case .text: return line("Your answer", typing(session) + commands(session))
    case .matched(let chosen, _):
      let example = PlainLetters.example(lefts: chosen.count, options: count)
      return line("Your answer", ["like \(example)"] + commands(session))
    case .ordered:
      let all = "the numbers in the right order, like \(count > 2 ? "3,1,2" : "2,1")"
      return line("Your answer", [all] + commands(session))
    case .gaps(let gaps, let cursor):
      return line(
        "Gap \(cursor + 1) of \(gaps.count)", gap(gaps[cursor], count) + commands(session))
    case .writing(let field) where field.isEmpty:
      return line("Your text", ["line by line, a dot alone ends it"] + commands(session))
    case .writing: return "Next line: "
    case .marking(_, _, let cursor):
      let asked = min((cursor ?? -1) + 2, count)
      return line(
        "Criterion \(asked) of \(count)",
        ["y or n, or all at once like \(PlainPrompt.several(count)), or 0 for none"])
    case .card(isTurned: false, _): return line("Enter turns the card", commands(session))
    case .card: return line("Did you know it", ["1 yes, 2 no"])
    }
  }

  private func picking(_ session: ItemSession, _ count: Int) -> String {
    if case .trueFalse = session.item.interaction { return "1 or 2, t or f" }
    let last = max(1, count)
    guard session.allowsSeveral else { return PlainPrompt.range(last) }
    return "numbers from 1 to \(last), like \(PlainPrompt.several(last))"
  }

  static func range(_ count: Int) -> String {
    count == 2 ? "1 or 2" : "1 to \(count)"
  }

  private static func several(_ count: Int) -> String { count > 2 ? "1,3" : "1,2" }

  private func typing(_ session: ItemSession) -> [String] {
    guard case .numeric(let numeric) = session.item.interaction else { return [] }
    return [numeric.unit.map { "a number in \(DisplayText.line($0))" } ?? "a number"]
  }

  private func gap(_ gap: GapDraft, _ count: Int) -> [String] {
    let kept = gap.isEmpty ? "Enter leaves it empty" : "Enter keeps what it has"
    return count == 0 ? [kept] : [PlainPrompt.range(count), kept]
  }

  private func commands(_ session: ItemSession) -> [String] {
    let hint = session.hintsTaken < session.item.hints.count ? ["/h hint"] : []
    let maySkip = state.activity.settings.allowSkipping && !session.isAnswered
    return hint + (maySkip ? ["/s skip"] : []) + help
  }
}
