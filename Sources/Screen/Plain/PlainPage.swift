import Activities
import ActivityRun
import Engagement

/// What is printed of a page, or of what is open over it, up to its prompt line.
struct PlainPage {
  let state: RunState
  let context: RunScreenContext

  func lines(showsPassage: Bool) -> [String] {
    if state.isPaused { return ["Paused: none of this time is counted as working."] }
    if let overlay = state.overlay { return lines(of: overlay) }
    switch state.page {
    case .item(let place):
      return PlainItem(state: state, place: place).lines(showsPassage: showsPassage)
    case .feedback(let place): return feedback(at: place)
    case .finish: return finish
    case .results: return results
    }
  }

  private func lines(of overlay: Overlay) -> [String] {
    switch overlay {
    case .quitDialog:
      let rows = QuitDialog.Row.allCases.map {
        QuitDialog.words($0, in: state, isPractice: context.isPractice)
      }
      return ["Leave this activity?"] + PlainPage.numbered(rows)
    case .unansweredDialog:
      return [PlainTalk.sentence(UnansweredDialog.words(of: state))]
        + PlainPage.numbered(["Finish all the same", "Go back and answer"])
    case .passage, .help, .eventViewer, .eventJSON, .itemList: return []
    }
  }

  private static func numbered(_ rows: [String]) -> [String] {
    rows.enumerated().map { "\($0 + 1). \($1)" }
  }

  private func feedback(at place: Int) -> [String] {
    let answer = AnswerLines(
      state: state, place: place, glyphs: PlainColumn.glyphs, isInWords: true)
    return [PlainTalk.sentence(answer.verdict.text)]
      + PlainColumn.lines {
        answer.append(to: &$0)
        answer.appendExplanations(to: &$0)
      } + FeedbackPage.remarks(on: answer.content)
  }

  private var finish: [String] {
    let open = FinishPage.openPlaces(in: state).map { place in
      "Question \(place + 1): \(state.items[place].stateWords(reveals: false))."
    }
    return ["That was the last question.", PlainTalk.sentence(FinishPage.counts(state))] + open
  }

  private var results: [String] {
    guard let results = state.results else { return [] }
    let layout = ScreenLayout(size: Size(columns: 80, rows: 24))
    let page = ResultsPage(
      state: state, results: results, context: context, layout: layout,
      glyphs: PlainColumn.glyphs)
    let score =
      "Results: \(results.correctQuestions) of \(results.totalQuestions) right, "
      + "\(results.percent)% of the points."
    var lines = [score] + [passed(results)].compactMap(\.self) + page.summary
    lines += time(results) + [page.reportsLine].compactMap(\.self)
    for place in state.items.indices where state.items[place].item.isGraded {
      lines += answer(at: place)
    }
    return lines
  }

  private func passed(_ results: RunResults) -> String? {
    guard let isPassed = results.isPassed, let share = state.activity.settings.passingScore else {
      return nil
    }
    return "\(isPassed ? "Passed" : "Not passed"): \(Int((share * 100).rounded()))% is needed."
  }

  private func time(_ results: RunResults) -> [String] {
    let others = Label.allCases.filter { $0 != .active && results.time[$0] > 0 }
    return ["Your time:"]
      + ([.active] + others).map { label in
        let words = PlainTalk.sentence(PlainTime.words(label)).dropLast()
        return "\(words): \(PlainTime.words(milliseconds: results.time[label]))."
      }
  }

  private func answer(at place: Int) -> [String] {
    let session = state.items[place]
    let answer = AnswerLines(
      state: state, place: place, glyphs: PlainColumn.glyphs, isInWords: true)
    var lines = ["Question \(place + 1): \(PlainColumn.words(session.item.prompt))"]
    if session.isAnswered, state.activity.settings.feedback != .none {
      lines.append(PlainTalk.sentence(answer.verdict.text))
    }
    return lines
      + PlainColumn.lines {
        answer.append(to: &$0)
        answer.appendExplanations(to: &$0)
      }
  }
}
