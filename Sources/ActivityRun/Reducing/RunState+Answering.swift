import Activities
import Engagement

extension RunState {
  mutating func takeHint() {
    guard let place = openPlace else { return }
    let session = items[place]
    if session.item.hints.isEmpty {
      notice = .noHints
    } else if session.hintsTaken == session.item.hints.count {
      notice = .noMoreHints
    } else {
      items[place].hintsTaken += 1
      // Hints stand at the top of a page that follows its cursor: there it shows.
      if session.followsCursor { scroll = 1 }
    }
  }

  /// Confirms what is picked or typed, where that is an answer; else says what it lacks.
  ///
  /// Where parts are empty it says so, and the very next Enter confirms all the same.
  mutating func confirm(at now: Int64, after said: Notice?) -> [RunEffect] {
    guard case .item(let place) = page else { return [] }
    if items[place].draft == .info { items[place].isRead = true }
    guard items[place].draft != .info, !isClosed(at: place) else {
      return goOn(from: place, at: now)
    }
    if case .card(isTurned: false, _) = items[place].draft {
      items[place].draft = .card(isTurned: true, isRecalled: nil)
      return []
    }
    guard let response = items[place].response else {
      notice = items[place].noticeOfNothing
      return []
    }
    if let refusal = items[place].refusal {
      notice = refusal
      return []
    }
    if warnsOfEmptyParts(at: place, after: said) || goesToMarking(at: place) { return [] }
    return answer(response, at: place, now)
  }

  /// Says how many parts are empty, and goes to one that is: picking the last answer but one and
  /// pressing Enter is a habit, and must not hand in half an answer.
  private mutating func warnsOfEmptyParts(at place: Int, after said: Notice?) -> Bool {
    let empty = items[place].emptyParts
    guard let cursor = items[place].part?.cursor, !empty.isEmpty,
      said != .partsLeft(empty.count)
    else { return false }
    if !empty.contains(cursor) { items[place].moveToEmptyPart() }
    notice = .partsLeft(empty.count)
    return true
  }

  /// A text that the student marks is followed by its rubric.
  private mutating func goesToMarking(at place: Int) -> Bool {
    guard case .writing(let field) = items[place].draft,
      case .extendedText(let writing) = items[place].item.interaction,
      writing.grading == .`self`, !writing.rubric.isEmpty
    else { return false }
    items[place].draft = .marking(field, met: [], cursor: nil)
    return true
  }

  /// Records an answer, and goes on to what follows it.
  mutating func answer(_ response: Response, at place: Int, _ now: Int64) -> [RunEffect] {
    let effects = record(response, at: place, now)
    return effects
      + (revealsOutcomes ? show(.feedback(place), at: now) : goOn(from: place, at: now))
  }

  mutating func record(_ response: Response, at place: Int, _ now: Int64) -> [RunEffect] {
    let outcome = items[place].item.outcome(of: response, language: activity.language)
    let rushedBefore = tracker.totals[.rushing]
    let effects = Self.sealed(
      tracker.itemAnswered(at: now, isFullyCorrect: outcome.isFullyCorrect))
    let answered = Try(
      response: response, outcome: outcome, responseMilliseconds: now - shownAt,
      rushedMilliseconds: tracker.totals[.rushing] - rushedBefore)
    if revealsOutcomes {
      items[place].tries.append(answered)
    } else {
      // Nothing has been revealed, so another answer is a change and not another try.
      items[place].tries = [answered]
      undoable.removeAll { $0 == place }
      undoable.append(place)
    }
    items[place].isSkipped = false
    items[place].wasAnswered = true
    noteAnswered(at: place, now)
    return effects + takeAttempt()
  }

  /// Asks for the attempt, once a run.
  mutating func takeAttempt() -> [RunEffect] {
    guard !hasTakenAttempt else { return [] }
    hasTakenAttempt = true
    return [.attemptNeeded]
  }

  mutating func goOnFromFeedback(at now: Int64) -> [RunEffect] {
    guard case .feedback(let place) = page else { return [] }
    guard !isClosed(at: place) else { return goOn(from: place, at: now) }
    let session = items[place]
    items[place].draft = session.draft.forNextTry(of: session.item, order: session.choiceOrder)
    return show(.item(place), at: now)
  }

  /// Whether a confirmed answer can be taken back now.
  package var mayUndo: Bool {
    page != .results && !revealsOutcomes && undoable.contains { !isClosed(at: $0) }
  }

  /// Takes the last confirmed answer back, while nothing has been revealed.
  mutating func undo(at now: Int64) -> [RunEffect] {
    // What a time limit has closed stays as it is.
    undoable.removeAll(where: isClosed)
    guard page != .results, !revealsOutcomes, let place = undoable.popLast() else {
      notice = .nothingToUndo
      return []
    }
    items[place].tries = []
    questionLog?.takeBack(place)
    return show(.item(place), at: now)
  }
}

extension ItemSession {
  /// What is said of Enter where there is no answer yet.
  fileprivate var noticeOfNothing: Notice {
    switch draft {
    case .picked:
      if case .selectText = item.interaction { .nothingMarked } else { .nothingPicked }
    case .matched, .info: .nothingPicked
    case .card: .nothingSaid
    case .ordered: .nothingMoved
    case .gaps: takesText ? .nothingTyped : .nothingPicked
    case .text, .writing, .marking: .nothingTyped
    }
  }

  /// Why an answer does not count as one: too few or too many choices, or words.
  fileprivate var refusal: Notice? {
    switch (draft, item.interaction) {
    case (.picked(let picked, _), .choice(let choice)) where choice.isMultiple:
      if let minimum = choice.minChoices, picked.count < minimum {
        return .tooFewChoices(minimum: minimum)
      }
      if let maximum = choice.maxChoices, picked.count > maximum {
        return .tooManyChoices(maximum: maximum)
      }
      return nil
    case (.writing(let field), .extendedText(let writing)):
      let count = WordCount.words(field.text)
      if let minimum = writing.minWords, count < minimum {
        return .tooFewWords(count, minimum: minimum)
      }
      if let maximum = writing.maxWords, count > maximum {
        return .tooManyWords(count, maximum: maximum)
      }
      return nil
    case (.marking(_, let met, cursor: nil), _) where met.isEmpty: return .nothingTicked
    default: return nil
    }
  }
}
