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
    if layout.isCompact {
      column.append(score)
      if !passed.isEmpty { column.append(passed) }
    } else {
      column.append(passed.isEmpty ? score : score + StyledText("  ") + passed)
    }
    for line in summary { column.append(line) }
    column.gapIfRoomy(layout)
    if !context.isPractice { tries.append(to: &column) }
    column.gapIfRoomy(layout)
    column.append("Your time", .heading)
    TimeBars.append(results.time, to: &column, isCompact: layout.isCompact)
    if let reports = reportsLine { column.append(reports) }
    column.gapIfRoomy(layout)
    SlowestItems.append(of: state, to: &column)
    appendAnswers(to: &column)
    return .flow(column)
  }

  private var score: StyledText {
    let counts = "\(results.correctQuestions) of \(results.totalQuestions) right"
    return StyledText("\(counts): \(results.percent)% of the points", .heading)
  }

  private var passed: StyledText {
    guard let isPassed = results.isPassed, let share = state.activity.settings.passingScore else {
      return .empty
    }
    let needed = "\(Int((share * 100).rounded()))%"
    return isPassed
      ? StyledText("\(glyphs.right) passed", .correct) + StyledText(" (\(needed) needed)")
      : StyledText("\(glyphs.notRight) not passed", .incorrect)
        + StyledText(" (\(needed) needed)")
  }

  /// Try, XP, mastery, course: one line each.
  var summary: [String] {
    let timeUp = state.isTimeUp ? ["The time ran out: what was there counts as your answer."] : []
    if context.isPractice { return ["Practice: nothing was recorded."] + timeUp }
    var lines = timeUp + [tryLine, xpLine]
    if let mastered = masteryLine { lines.append(mastered) }
    if let percent = results.pctCompleteApp { lines.append("Course: \(percent)% complete.") }
    return lines
  }

  private var tries: AttemptBars {
    AttemptBars(
      results: results, gradeAttempt: state.activity.settings.gradeAttempt,
      isCompact: layout.isCompact)
  }

  /// What a further try would do is said after the first; later the list of tries shows it.
  private var tryLine: String {
    let this = "This was try \(results.attempt)."
    guard results.finishedAttempts.count == 1 else { return this }
    if let best = results.previousBestMillionths {
      return "\(this) Your best before: \(NumberWords.percent(millionths: best))."
    }
    let settings = state.activity.settings
    guard settings.maxAttempts != 1, let words = settings.gradeAttempt.warningWords else {
      return this
    }
    return "\(this) \(words)"
  }

  private var xpLine: String {
    let xp = results.xp
    let earned = NumberWords.hundredths(xp.hundredths)
    guard let expected = xp.expectedHundredths, let multiplier = xp.multiplierHundredths else {
      let time = NumberWords.clock(milliseconds: xp.activeMilliseconds)
      let rate = layout.isCompact ? "" : ": 1 XP is 1 minute"
      return "XP: \(time) of working = \(earned) XP (policy \(xp.policy.rawValue)\(rate))"
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

  var reportsLine: String? {
    guard !context.isPractice, let waiting = context.waitingReports else { return nil }
    let held = context.held.map { " " + $0.words } ?? ""
    return
      (waiting == 0
      ? held.isEmpty ? "Reports: all sent." : "Reports: all others sent."
      : "Reports: \(waiting) not sent yet; they are kept here until they are.") + held
  }

  private func appendAnswers(to column: inout TextColumn) {
    column.gapIfRoomy(layout)
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
      if session.isTimedOut { column.append("The time for it ran out.", .muted) }
      answer.append(to: &column)
      answer.appendExplanations(to: &column)
    }
  }
}
