import Activities
import Engagement

extension RunState {
  mutating func pick(_ choice: Int) {
    guard case .item(let place) = page, case .picked(var picked, _) = items[place].draft,
      items[place].choiceTexts.indices.contains(choice)
    else { return }
    if items[place].allowsSeveral {
      if picked.remove(choice) == nil { picked.insert(choice) }
    } else {
      picked = [choice]
    }
    items[place].draft = .picked(picked, cursor: choice)
  }

  /// Moves the cursor; with one right answer that picks.
  mutating func highlight(_ choice: Int) {
    guard case .item(let place) = page, case .picked(let picked, _) = items[place].draft,
      items[place].choiceTexts.indices.contains(choice)
    else { return }
    let nowPicked = items[place].allowsSeveral ? picked : [choice]
    items[place].draft = .picked(nowPicked, cursor: choice)
  }

  mutating func editText(_ edit: TextEdit) {
    guard case .item(let place) = page, case .text(var field) = items[place].draft else { return }
    field.apply(edit)
    items[place].draft = .text(field)
  }

  mutating func takeHint() {
    guard case .item(let place) = page else { return }
    let session = items[place]
    if session.item.hints.isEmpty {
      notice = .noHints
    } else if session.hintsTaken == session.item.hints.count {
      notice = .noMoreHints
    } else {
      items[place].hintsTaken += 1
    }
  }

  mutating func confirm(at now: Int64) -> [RunEffect] {
    guard case .item(let place) = page else { return [] }
    if items[place].draft == .info {
      items[place].isRead = true
      return goOn(from: place, at: now)
    }
    guard let response = items[place].response else {
      notice = if case .text = items[place].draft { .nothingTyped } else { .nothingPicked }
      return []
    }
    if let refusal = countRefusal(at: place) {
      notice = refusal
      return []
    }
    return answer(response, at: place, now)
  }

  /// Whether fewer or more choices are ticked than the item asks for.
  private func countRefusal(at place: Int) -> Notice? {
    guard case .choice(let choice) = items[place].item.interaction, choice.isMultiple,
      case .picked(let picked, _) = items[place].draft
    else { return nil }
    if let minimum = choice.minChoices, picked.count < minimum {
      return .tooFewChoices(minimum: minimum)
    }
    if let maximum = choice.maxChoices, picked.count > maximum {
      return .tooManyChoices(maximum: maximum)
    }
    return nil
  }

  private mutating func answer(
    _ response: Response, at place: Int, _ now: Int64
  ) -> [RunEffect] {
    let outcome = items[place].item.outcome(of: response, language: activity.language)
    let rushedBefore = tracker.totals[.rushing]
    var effects = Self.sealed(
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
    effects += takeAttempt()
    return effects
      + (revealsOutcomes ? show(.feedback(place), at: now) : goOn(from: place, at: now))
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
    if case .picked = items[place].draft { items[place].draft = .picked([], cursor: nil) }
    return show(.item(place), at: now)
  }

  /// Takes the last confirmed answer back, while nothing has been revealed.
  mutating func undo(at now: Int64) -> [RunEffect] {
    guard page != .results, !revealsOutcomes, let place = undoable.popLast() else {
      notice = .nothingToUndo
      return []
    }
    items[place].tries = []
    return show(.item(place), at: now)
  }
}
