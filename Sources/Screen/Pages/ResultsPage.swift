import Activities
import ActivityRun

/// What a run came to: score, XP and its arithmetic, mastery, time by label, and each answer.
struct ResultsPage {
  let state: RunState
  let results: RunResults
  let context: RunScreenContext
  let layout: ScreenLayout
  let glyphs: Glyphs

  var content: PageContent {
    var column = TextColumn(width: layout.textWidth, glyphs: glyphs)
    column.append(score)
    for line in summary { column.append(line) }
    column.gap()
    column.append("Your time", .heading)
    TimeBars.append(results.time, to: &column, isCompact: layout.isCompact)
    if let reports = reportsLine { column.append(reports) }
    appendAnswers(to: &column)
    return .flow(column)
  }

  private var score: StyledText {
    let counts = "\(results.correctQuestions) of \(results.totalQuestions) right"
    return StyledText("\(counts): \(results.percent)% of the points", .heading) + passed
  }

  private var passed: StyledText {
    guard let isPassed = results.isPassed, let share = state.activity.settings.passingScore else {
      return .empty
    }
    let needed = "\(Int((share * 100).rounded()))%"
    return isPassed
      ? StyledText("  \(glyphs.right) passed", .correct) + StyledText(" (\(needed) needed)")
      : StyledText("  \(glyphs.notRight) not passed", .incorrect)
        + StyledText(" (\(needed) needed)")
  }

  /// Try, XP, mastery, course: one line each.
  private var summary: [String] {
    if context.isPractice { return ["Practice: nothing was recorded."] }
    var lines = [tryLine, xpLine]
    if let mastered = masteryLine { lines.append(mastered) }
    if let percent = results.pctCompleteApp { lines.append("Course: \(percent)% complete.") }
    return lines
  }

  private var tryLine: String {
    guard let best = results.previousBestMillionths else {
      return "This was try \(results.attempt)."
    }
    return "This was try \(results.attempt). Your best before: \((best + 5_000) / 10_000)%."
  }

  private var xpLine: String {
    let xp = results.xp
    let earned = NumberWords.hundredths(xp.hundredths)
    guard let expected = xp.expectedHundredths, let multiplier = xp.multiplierHundredths else {
      let time = NumberWords.clock(milliseconds: xp.activeMilliseconds)
      return
        "XP: \(time) of working = \(earned) XP (policy \(xp.policy.rawValue): 1 XP is 1 minute)"
    }
    let product = "\(NumberWords.hundredths(expected)) expected \(glyphs.times) "
    return "XP: \(product)\(NumberWords.hundredths(multiplier)) = \(earned) XP "
      + "(policy \(xp.policy.rawValue): \(results.correctQuestions) of "
      + "\(results.totalQuestions) right, try \(results.attempt))"
  }

  private var masteryLine: String? {
    guard let isMastered = results.isMastered, let mastery = state.activity.mastery else {
      return nil
    }
    if let units = results.masteredUnits, units > 0 {
      return "Mastered: \(NumberWords.count(units, "new unit"))."
    }
    let needed = Int((mastery.threshold * 100).rounded())
    return isMastered ? "Mastered before: no new units." : "Not mastered yet: \(needed)% needed."
  }

  private var reportsLine: String? {
    guard !context.isPractice, let waiting = context.waitingReports else { return nil }
    return waiting == 0
      ? "Reports: all sent."
      : "Reports: \(waiting) not sent yet; they are kept here until they are."
  }

  private func appendAnswers(to column: inout TextColumn) {
    column.gap()
    column.append("Your answers", .heading)
    for (place, session) in state.items.enumerated() where session.item.isAnswerable {
      column.gapIfRoomy(layout)
      let answer = AnswerLines(state: state, place: place, glyphs: glyphs)
      column.append(
        MarkdownText.inline(session.item.prompt).plain(as: .strong),
        after: StyledText("\(place + 1). ", .strong))
      if session.isAnswered, state.activity.settings.feedback != .none {
        column.append(answer.verdict)
      }
      answer.append(to: &column)
      answer.appendExplanations(to: &column)
    }
  }
}
