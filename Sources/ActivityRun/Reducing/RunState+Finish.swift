package import Activities
import Engagement

extension RunState {
  /// Asks once more where something is unanswered, then for what the results need.
  ///
  /// A run that is finished without any answer is an attempt too: two completed events of a student
  /// at an activity never bear the same number.
  mutating func requestFinish(at now: Int64) -> [RunEffect] {
    guard page == .finish else { return [] }
    let isAsked = overlay == .unansweredDialog
    if skippedCount + unansweredCount > 0, !isAsked, !isTimeUp {
      return open(.unansweredDialog, at: now)
    }
    return closeOverlay(at: now) + takeAttempt() + [.completionFactsNeeded]
  }

  /// The final flush, then the results: the completed event comes after the last window.
  mutating func finish(history: StudentHistory, at now: Int64) -> [RunEffect] {
    guard page == .finish, results == nil else { return [] }
    let windows = stopClock(at: now)
    let results = makeResults(history: history, at: now)
    self.results = results
    overlay = nil
    page = .results
    shownAt = now
    row = 0
    scroll = 0
    return windows + [.completed(results)]
  }

  mutating func abandon(at now: Int64) -> [RunEffect] {
    guard results == nil else { return [] }
    isAbandoned = true
    let windows = endSitting(at: now)
    return windows.dropLast() + [.abandoned, .sittingOver]
  }

  private func makeResults(history: StudentHistory, at now: Int64) -> RunResults {
    let graded = gradedItems
    let correct = graded.filter(\.isCorrect).count
    let share = scoreShare
    let units = masteredUnits(share: share, history: history)
    let millionths = Int((share * 1_000_000).rounded())
    let attempts = finishedAttempts(with: millionths, history)
    return RunResults(
      totalQuestions: graded.count, correctQuestions: correct,
      shareMillionths: millionths,
      xp: xp(correct: correct, total: graded.count), masteredUnits: units,
      isMastered: activity.mastery.map { history.isMastered || share + 1e-9 >= $0.threshold },
      pctCompleteApp: pctComplete(newUnits: units ?? 0, history: history), attempt: attempt,
      isPassed: activity.settings.passingScore.map { share + 1e-9 >= $0 }, time: tracker.totals,
      previousBestMillionths: history.bestShareMillionths, finishedAttempts: attempts,
      countingShareMillionths: attempts.countingShareMillionths(activity.settings.gradeAttempt)
        ?? millionths,
      finishedAtMilliseconds: tracker.wall(of: now))
  }

  /// The tries so far and this one: another that was begun earlier may have ended later.
  private func finishedAttempts(
    with shareMillionths: Int, _ history: StudentHistory
  ) -> [FinishedAttempt] {
    let this = FinishedAttempt(number: attempt, shareMillionths: shareMillionths)
    let others = history.finishedAttempts.filter { $0.number != attempt }
    return (others + [this]).sorted { $0.number < $1.number }
  }

  /// Sum of scores ÷ sum of maximum scores of the graded items asked.
  package var scoreShare: Double { ItemScore.activityShare(of: gradedItems.map(score)) }

  /// The best score over the tries, each after its penalties.
  package func score(of session: ItemSession) -> ItemScore {
    session.tries.enumerated().map { index, answered in
      ItemScore(
        outcome: answered.outcome, maxScore: session.item.maxScore, tries: index + 1,
        hints: session.hintsTaken, settings: activity.settings)
    }.max { $0.share < $1.share } ?? ItemScore(share: 0, maxScore: session.item.maxScore)
  }

  private func xp(correct: Int, total: Int) -> XPCalculation {
    let active = tracker.totals[.active]
    switch activity.xpPolicy {
    case .focusedMinutes: return .focusedMinutes(activeMilliseconds: active)
    case .expected:
      let expected = activity.expectedXP ?? activity.estimatedMinutes ?? 0
      return .expected(
        Int((expected * 100).rounded()), correct: correct, total: total, attempt: attempt,
        activeMilliseconds: active)
    }
  }

  /// Units newly mastered by this run: never those mastered before.
  private func masteredUnits(share: Double, history: StudentHistory) -> Int? {
    guard let mastery = activity.mastery else { return nil }
    return share + 1e-9 >= mastery.threshold && !history.isMastered ? mastery.units : 0
  }

  /// Given by the caller, else mastered units ÷ lessons of the course; 99 until all is mastered.
  private func pctComplete(newUnits: Int, history: StudentHistory) -> Int? {
    if let given = header.pctComplete { return given }
    guard let lessons = header.totalLessons, lessons > 0 else { return nil }
    let mastered = history.masteredUnitsInCourse + newUnits
    guard mastered < lessons else { return 100 }
    return min(99, (200 * mastered + lessons) / (2 * lessons))
  }
}
