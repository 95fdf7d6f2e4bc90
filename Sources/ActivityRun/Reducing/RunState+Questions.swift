import Activities
import Engagement

/// What a run reports of its questions, where it was asked to.
extension RunState {
  /// Which try at an item an answer would be.
  private func attempt(at place: Int) -> Int {
    revealsOutcomes ? items[place].tries.count + 1 : 1
  }

  mutating func noteShown(_ page: Page, at now: Int64) {
    guard case .item(let place) = page, items[place].item.isAnswerable, !isClosed(at: place) else {
      return
    }
    let attempt = attempt(at: place)
    questionLog?.noteShown(place, attempt: attempt, at: tracker.wall(of: now))
  }

  /// The answer is among the item's tries already.
  mutating func noteAnswered(at place: Int, _ now: Int64) {
    let attempt = items[place].tries.count
    questionLog?.noteAnswered(place, attempt: attempt, at: tracker.wall(of: now))
  }

  /// Nothing is skipped where an earlier try was answered.
  mutating func noteSkipped(at place: Int, _ now: Int64) {
    guard items[place].item.isAnswerable, !items[place].isAnswered else { return }
    let attempt = attempt(at: place)
    questionLog?.noteSkipped(place, attempt: attempt, at: tracker.wall(of: now))
  }

  /// Puts what has become final before whatever ends the run or the sitting.
  mutating func withQuestions(_ effects: [RunEffect]) -> [RunEffect] {
    guard questionLog != nil else { return effects }
    let isFinal = revealsOutcomes || results != nil || isAbandoned
    let released = questionLog?.release(all: isFinal) ?? []
    let end = effects.firstIndex(where: \.endsSitting) ?? effects.endIndex
    return effects[..<end] + released.flatMap { moments($0) } + effects[end...]
  }

  /// All that waits, as it goes out when the run is given up.
  var questionsIfGivenUp: [QuestionMoment] {
    var given = self
    given.isAbandoned = true
    return given.withQuestions([]).compactMap {
      if case .question(let moment) = $0 { moment } else { nil }
    }
  }

  private mutating func moments(_ entry: QuestionLog.Entry) -> [RunEffect] {
    switch entry.kind {
    case .started: return [moment(.started, of: entry)]
    case .skipped: return [moment(.skipped, of: entry)]
    case .completed:
      let session = items[entry.place]
      let answered = session.tries[entry.attempt - 1]
      let completed = moment(
        .completed(
          milliseconds: answered.responseMilliseconds,
          response: header.questionReports == .withResponses ? answered.response : nil),
        of: entry)
      guard session.item.isGraded else { return [completed] }
      let grade = QuestionGrade(
        answered, attempt: entry.attempt, at: session, settings: activity.settings)
      return [completed, moment(.graded(grade), of: entry)]
    }
  }

  private mutating func moment(
    _ content: QuestionMoment.Content, of entry: QuestionLog.Entry
  ) -> RunEffect {
    .question(
      QuestionMoment(
        index: questionLog?.takeIndex() ?? 0, item: items[entry.place].item,
        attempt: entry.attempt, atMilliseconds: entry.atMilliseconds, content: content))
  }
}

extension RunEffect {
  fileprivate var endsSitting: Bool {
    switch self {
    case .completed, .abandoned, .sittingOver: true
    case .windowSealed, .question, .attemptNeeded, .completionFactsNeeded: false
    }
  }
}
