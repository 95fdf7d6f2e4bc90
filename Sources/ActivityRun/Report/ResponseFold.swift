import Activities
import Caliper
import Engagement

/// Folds a run and notes, item by item, how long it was up and when it was first answered.
struct ResponseFold {
  private var state: RunState
  /// The page that is up since `state.shownAt`: when that was, and the rush limit it set.
  private var shown = Showing(atMilliseconds: 0, rushLimitMilliseconds: 0)
  /// By place in the order asked.
  private var first: [Int: FirstAnswer] = [:]
  private(set) var itemTimes: [ReportedItemTime] = []

  private struct Showing {
    var atMilliseconds: Int64
    var rushLimitMilliseconds: Int64
  }

  private struct FirstAnswer {
    var showing: Showing
    var responseMilliseconds: Int64
  }

  init(_ state: RunState) { self.state = state }

  mutating func take(_ entry: JournalEntry) {
    let before = state
    _ = state.reduce(entry.action, at: entry.stamp)
    if case .item(let place) = before.page {
      noteTime(at: place, since: before)
      noteAnswer(at: place, since: before)
    }
    let isShownAnew =
      state.page != before.page || state.shownAt != before.shownAt
      || state.sitting != before.sitting
    if isShownAnew { shown = showing(since: before) }
  }

  private mutating func noteTime(at place: Int, since before: RunState) {
    let credited = state.items[place].activeMilliseconds - before.items[place].activeMilliseconds
    guard credited > 0 else { return }
    itemTimes.append(
      ReportedItemTime(
        item: item(at: place), shownAtMilliseconds: shown.atMilliseconds, milliseconds: credited))
  }

  private mutating func noteAnswer(at place: Int, since before: RunState) {
    guard first[place] == nil, before.items[place].tries.isEmpty,
      let answered = state.items[place].tries.first
    else { return }
    first[place] = FirstAnswer(
      showing: shown, responseMilliseconds: answered.responseMilliseconds)
  }

  /// The page that came up with the last action, as the reducer saw it: a stimulus that had been on
  /// screen before took no expected time.
  private func showing(since before: RunState) -> Showing {
    let at = state.tracker.wall(of: state.shownAt)
    guard case .item(let place) = state.page else {
      return Showing(atMilliseconds: at, rushLimitMilliseconds: 0)
    }
    var asShown = state
    asShown.shownStimuli = state.sitting == before.sitting ? before.shownStimuli : []
    return Showing(
      atMilliseconds: at,
      rushLimitMilliseconds: ExpectedTime.rushLimitMilliseconds(
        expected: asShown.expectedMilliseconds(of: state.page),
        kind: state.items[place].item.responseKind))
  }

  /// In the order asked; an answer that was taken back and not given again is none.
  var responses: [ReportedResponse] {
    first.sorted { $0.key < $1.key }.compactMap { place, answer in
      let tries = state.items[place].tries
      guard let judged = tries.first else { return nil }
      return ReportedResponse(
        item: item(at: place), shownAtMilliseconds: answer.showing.atMilliseconds,
        responseMilliseconds: answer.responseMilliseconds,
        rushLimitMilliseconds: answer.showing.rushLimitMilliseconds,
        isRight: judged.outcome.isFullyCorrect, retries: tries.count - 1)
    }
  }

  private func item(at place: Int) -> ReportedItem {
    let item = state.items[place].item
    return ReportedItem(
      activity: state.header.context.activity.url, id: item.identifier.rawValue,
      prompt: item.prompt.split(whereSeparator: \.isNewline).joined(separator: " "),
      place: state.activity.items.firstIndex { $0.identifier == item.identifier } ?? place)
  }
}
