import Activities
package import ActivityRun

/// A run as a conversation in lines: what each line means, and what is printed about it.
///
/// It keeps only what was said last, for each line is the answer to that; everything else follows
/// from the run's state.
package struct PlainTalk: Sendable {
  private var asked: PlainAsked
  private var told: PlainTime
  /// Passages that were printed in this sitting.
  private var saidPassages: Set<StimulusID> = []
  private var saidTrouble: String?

  package init(_ state: RunState) {
    asked = PlainAsked(state)
    told = PlainTime(state)
  }

  /// A sentence of ours from words that stand within a line elsewhere.
  static func sentence(_ words: String) -> String {
    let text = words.drop(while: \.isWhitespace)
    let end = text.last.map { ".!?".contains($0) } ?? true
    return text.prefix(1).uppercased() + text.dropFirst() + (end ? "" : ".")
  }

  /// What a sitting begins with.
  package mutating func opening(
    _ state: RunState, context: RunScreenContext = RunScreenContext()
  ) -> PlainOutput {
    var lines = [DisplayText.line(state.activity.title)]
    if context.isPractice { lines[0] = "Practice, nothing is recorded: \(lines[0])" }
    return output(lines + page(state, context), state, context)
  }

  package func meaning(of line: String, in state: RunState) -> PlainMeaning {
    PlainInput.meaning(of: line, in: state, asked: asked)
  }

  /// What is printed after a line, with the run as it was when it came, and as it is after the
  /// actions of its meaning.
  package mutating func reply(
    to meaning: PlainMeaning, of line: String, before: RunState, after: RunState,
    context: RunScreenContext = RunScreenContext()
  ) -> PlainOutput {
    var lines = told.uncounted(in: after)
    if let remark = meaning.remark { lines += words(remark, line, after, context) }
    let now = PlainAsked(after)
    // What a time limit cut off stays said, whatever came of the line.
    if let notice = after.notice ?? (meaning.remark == .tooLate ? before.notice : nil) {
      lines.append(notice.plainWords)
    }
    if !now.isSamePage(as: asked) {
      lines += PlainTalk.gap(before: after) + page(after, context)
    } else if meaning.remark != .again {
      lines += PlainChange(before: before, after: after).lines(hasNewStep: now.step != asked.step)
    }
    return output(lines, after, context)
  }

  /// Between one question and the next; what is said of an answer stands below it.
  private static func gap(before state: RunState) -> [String] {
    guard !state.isPaused, state.overlay == nil else { return [] }
    switch state.page {
    case .item, .finish, .results: return [""]
    case .feedback: return []
    }
  }

  /// The prompt once more, after the program was stopped.
  package func prompt(
    _ state: RunState, context: RunScreenContext = RunScreenContext()
  ) -> String {
    PlainPrompt(state: state, context: context).text
  }

  /// Opens the dialog that a key for leaving opens; `nil` where leaving needs no question.
  package mutating func interrupted(_ state: RunState, context: RunScreenContext) -> PlainOutput {
    output(page(state, context), state, context)
  }

  private mutating func output(
    _ lines: [String], _ state: RunState, _ context: RunScreenContext
  ) -> PlainOutput {
    asked = PlainAsked(state)
    told = PlainTime(state)
    var lines = lines
    if let trouble = context.trouble.map(DisplayText.line), trouble != saidTrouble {
      lines.append(trouble)
    }
    saidTrouble = context.trouble.map(DisplayText.line)
    return PlainOutput(lines: lines, prompt: prompt(state, context: context))
  }

  private mutating func page(
    _ state: RunState, _ context: RunScreenContext, saysAgain: Bool = false
  ) -> [String] {
    var showsPassage = true
    if !state.isPaused, state.overlay == nil, case .item(let place) = state.page,
      let name = state.items[place].item.stimulus
    {
      showsPassage = saidPassages.insert(name).inserted || saysAgain
    }
    return PlainPage(state: state, context: context).lines(showsPassage: showsPassage)
  }

  // MARK: Remarks

  private mutating func words(
    _ remark: PlainMeaning.Remark, _ line: String, _ state: RunState, _ context: RunScreenContext
  ) -> [String] {
    switch remark {
    case .refused(let refusal): return [PlainTalk.refused(line, refusal.words)]
    case .endedPause:
      return line.allSatisfy(\.isWhitespace)
        ? ["You are back."] : [PlainTalk.refused(line, "It only ended the pause.")]
    case .tooLate:
      let quoted =
        line.allSatisfy(\.isWhitespace) ? nil : PlainTalk.refused(line, "The time was up before.")
      return [quoted].compactMap(\.self)
    case .help: return PlainHelp.lines
    case .events:
      let lines = context.eventLines.map(DisplayText.line)
      return ["What is sent:"] + (lines.isEmpty ? ["Nothing yet."] : lines)
    case .questions: return questions(state)
    case .drawings:
      guard case .item(let place) = state.page else { return [] }
      return PlainItem(state: state, place: place).drawings
    case .again: return page(state, context, saysAgain: true)
    }
  }

  /// The longest part of a line that is said back.
  private static let quoteLimit = 200

  static func refused(_ line: String, _ words: String) -> String {
    let printable = DisplayText.pasted(line, limit: PlainTalk.quoteLimit)
    let text = DisplayText.line(printable).drop(while: \.isWhitespace)
    guard !text.isEmpty else { return words }
    let mark = line.count > PlainTalk.quoteLimit ? "..." : ""
    return "Not taken: \"\(text)\(mark)\". \(words)"
  }

  private func questions(_ state: RunState) -> [String] {
    ["Questions:"]
      + state.items.enumerated().map { place, session in
        let words = session.stateWords(reveals: state.revealsOutcomes)
        return "\(place + 1). \(words): \(ItemListPage.shortName(of: session.item).text)"
      }
      + (state.activity.settings.navigation == .free
        ? ["/g and a number goes to that question."] : [])
  }
}
