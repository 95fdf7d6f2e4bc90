import ActivityRun
import Engagement

/// The status line of a run: where one is, the working time, and what one should know now.
struct RunStatus {
  let state: RunState
  let context: RunScreenContext
  let glyphs: Glyphs

  /// The parts that fit; the time left never gives way, then the message stays longest, then
  /// trouble, then the working time.
  func line(width: Int) -> StyledText {
    let place = StyledText(state.placeWords, .muted)
    let trouble = context.trouble.map { StyledText(DisplayText.line($0), .notice) }
    var ways = [
      [place, working, timeLeft, message, trouble], [working, timeLeft, message, trouble],
    ]
    if let trouble { ways.append([timeLeft, message, cut(trouble, to: width)]) }
    ways += [
      [working, timeLeft, message], [timeLeft, message ?? working],
      [timeLeft, shortMessage ?? working],
    ]
    let lines = ways.map { joined($0.compactMap(\.self)) }
    return lines.first { $0.width <= width } ?? lines[lines.count - 1]
  }

  /// What fits of the trouble behind the rest: a path in it may be longer than the line.
  private func cut(_ trouble: StyledText, to width: Int) -> StyledText {
    let others = [timeLeft, message].compactMap { $0 }.reduce(0) { $0 + $1.width + 3 }
    return trouble.cut(to: max(width - others, RunStatus.leastTrouble), mark: glyphs.cut)
  }

  /// Less of a sentence about trouble says nothing.
  private static let leastTrouble = 16

  private func joined(_ parts: [StyledText]) -> StyledText {
    parts.reduce(into: StyledText()) { line, part in
      if !line.isEmpty { line.append(" \(glyphs.separator) ", .muted) }
      line.append(part)
    }
  }

  private var isCounting: Bool {
    state.tracker.isRunning && state.tracker.currentLabel == .active
  }

  private var working: StyledText {
    let time = NumberWords.clock(milliseconds: state.shown(state.tracker.totals)[.active])
    return StyledText("working \(time)", isCounting ? .counting : .text)
  }

  /// What is left of the nearer limit; in its last minute it stands out.
  private var timeLeft: StyledText? {
    // Where it has passed, a notice says so; nothing is left to show.
    if case .item(let place) = state.page, state.items[place].isTimedOut { return nil }
    return state.timeLeftMilliseconds.map { left in
      let isScarce = left <= RunStatus.lastWarning || isWarned(left)
      return StyledText(
        "time left \(NumberWords.timeLeft(milliseconds: left))", isScarce ? .notice : .text)
    }
  }

  /// A student is warned at 5 minutes and at 1, with words for ten seconds (format.md 1.3).
  private static let warnings: [Int64] = [300_000, lastWarning]
  private static let lastWarning: Int64 = 60_000
  private static let warningMilliseconds: Int64 = 10_000

  private func isWarned(_ left: Int64) -> Bool { RunStatus.warning(left) != nil }

  /// The warning that holds at so much time left.
  private static func warning(_ left: Int64) -> Int64? {
    warnings.first { $0 - warningMilliseconds < left && left <= $0 }
  }

  private var warningWords: String? {
    guard state.isLimitRunning, let left = state.timeLeftMilliseconds,
      let warning = RunStatus.warning(left)
    else { return nil }
    return warning == RunStatus.lastWarning ? "only 1 minute left" : "only 5 minutes left"
  }

  /// What the last key came to, or why time is not counted, or that it soon will not be.
  private var message: StyledText? {
    words.map { StyledText($0, .notice) }
  }

  /// What is left of the longest message in a narrow window.
  private var shortMessage: StyledText? {
    guard state.notice == nil, !state.isPaused, state.isAway else { return message }
    return StyledText("\(elsewhere ?? "Away"). Press any key to go on", .notice)
  }

  private var words: String? {
    if let notice = state.notice { return notice.words }
    if let remark = context.remark { return DisplayText.line(remark) }
    guard state.tracker.isRunning else { return nil }
    if state.isPaused { return "paused: not counted" }
    if let warningWords { return warningWords }
    if let elsewhere { return "not counted: \(elsewhere). Press any key to go on" }
    if state.isAway { return "Away: no time is counted. Press any key to go on" }
    if state.isHorizonNear { return "Still working? Press \(harmlessKey)" }
    guard let label = state.tracker.currentLabel, label != .active else { return nil }
    return "not counted: \(label.row.studentWords)"
  }

  /// Where the terminal says that the student is; a terminal may be wrong about it, so a key is
  /// named all the same.
  private var elsewhere: String? {
    guard !state.tracker.isAway, state.tracker.conditions.isFocusOut else { return nil }
    return Label.unfocused.row.studentWords
  }

  /// Space, but where that would type, tick or turn: there an arrow key, which changes no answer.
  private var harmlessKey: String { state.isSpaceTaken ? "an arrow key" : "Space" }
}
