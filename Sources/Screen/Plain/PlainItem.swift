import Activities
import ActivityRun
import Engagement

/// What is printed of an item, for whoever hears it line by line.
struct PlainItem {
  let state: RunState
  let place: Int

  private var session: ItemSession { state.items[place] }
  private var item: Item { session.item }

  /// The whole item but its prompt line; a passage that was printed before is only named.
  func lines(showsPassage: Bool) -> [String] {
    var lines = [heading]
    if let limit = limitLine { lines.append(limit) }
    lines += passage(isWhole: showsPassage)
    if let title = item.title { lines.append(PlainColumn.words(title)) }
    lines += PlainColumn.paragraphs(prompt)
    lines += item.media.map(PlainItem.words)
    if let line = tryLine { lines.append(line) }
    lines += hints(from: 0) + answerLines
    return lines
  }

  private var heading: String {
    let worked = state.shown(state.tracker.totals)[.active]
    let time = worked < 1_000 ? "" : " You have worked \(PlainTime.words(milliseconds: worked))."
    return PlainTalk.sentence(state.placeWords) + time
  }

  private var limitLine: String? {
    state.timeLeftMilliseconds.map(PlainTime.left)
  }

  private func passage(isWhole: Bool) -> [String] {
    guard let stimulus = item.stimulus.flatMap({ state.activity.stimuli[$0] }) else { return [] }
    let title = stimulus.title.map { " \"\(PlainColumn.words($0))\"" } ?? ""
    guard isWhole else { return ["It is about the text\(title) above; /a says it again."] }
    var lines = ["The text\(title) belongs to this question:"]
    lines += PlainColumn.paragraphs(stimulus.text) + stimulus.media.map(PlainItem.words)
    if let author = stimulus.author { lines.append("by \(DisplayText.line(author))") }
    return lines + ["End of the text."]
  }

  /// A gap is named, as rows of underscores are noise to whoever hears them.
  private var prompt: String {
    let marked: String? =
      switch item.interaction {
      case .textEntry: Gap.marked(item.prompt, countsDots: true)
      case .numeric: Gap.marked(item.prompt, countsDots: false)
      case .choice, .trueFalse, .match, .order, .cloze, .selectText, .extendedText, .flashcard,
        .info:
        nil
      }
    return marked?.replacing(String(Gap.mark), with: "(blank)") ?? item.prompt
  }

  /// What stands for a picture, sound or film.
  static func words(_ media: Media) -> String {
    let placeholder = DisplayText.line(media.placeholder)
    let caption = media.caption.map { " " + PlainColumn.words($0) } ?? ""
    return placeholder + caption + (media.drawing == nil ? "" : " (/m draws it)")
  }

  /// Which try this is, or that the answer may still be changed.
  private var tryLine: String? {
    guard !session.tries.isEmpty else { return nil }
    guard state.revealsOutcomes else {
      return "You have answered this. You may change it until the end."
    }
    let number = session.tries.count + 1
    return state.triesAllowed(at: place).map { "Try \(number) of \($0)." } ?? "Try \(number)."
  }

  /// The hints taken, from one on.
  func hints(from first: Int) -> [String] {
    guard first < session.hintsTaken else { return [] }
    return (first..<session.hintsTaken).map {
      "Hint \($0 + 1) of \(item.hints.count): \(PlainColumn.words(item.hints[$0]))"
    }
  }
}

// MARK: What is answered

extension PlainItem {
  /// What one chooses from, fills or writes, and how far that is.
  private var answerLines: [String] {
    switch (item.interaction, session.draft) {
    case (.choice, .picked(let picked, _)):
      return [countLine].compactMap(\.self) + choices + chosen(picked)
    case (.trueFalse, .picked(let picked, _)): return choices + chosen(picked)
    case (.selectText(let text), .picked(let picked, _)):
      return PlainColumn.paragraphs(numbered(text)) + chosen(picked)
    case (.match(let match), .matched(let chosen, _)): return pairs(match, chosen)
    case (.order(let order), _):
      return [order.firstLabel.map { "First comes: \(PlainColumn.words($0))." }].compactMap(\.self)
        + choices
        + [order.lastLabel.map { "Last comes: \(PlainColumn.words($0))." }].compactMap(\.self)
    case (.cloze(let cloze), .gaps(let gaps, _)):
      return PlainColumn.paragraphs(numbered(cloze, gaps)) + gapLines
    case (.extendedText(let writing), .writing(let field)):
      return [wordLimits(writing)].compactMap(\.self) + written(field)
    case (.extendedText, .marking(let field, _, _)): return written(field) + rubric
    case (.flashcard, _): return back
    case (_, .text(let field)) where !field.isBlank && session.tries.isEmpty:
      return ["Typed so far: \(DisplayText.line(field.text))"]
    default: return []
    }
  }

  private var choices: [String] {
    let media: [Media?] =
      if case .choice(let choice) = item.interaction {
        session.choiceOrder.map { choice.choices[$0].media }
      } else { [] }
    return session.choiceTexts.enumerated().map { index, text in
      let picture = index < media.count ? media[index].map { " " + PlainItem.words($0) } : nil
      return "\(index + 1). \(PlainColumn.words(text))\(picture ?? "")"
    }
  }

  private var countLine: String? {
    guard case .choice(let choice) = item.interaction, choice.isMultiple else { return nil }
    return switch (choice.minChoices, choice.maxChoices) {
    case (let minimum?, let maximum?) where minimum == maximum: "Choose \(minimum)."
    case (let minimum?, let maximum?): "Choose \(minimum) to \(maximum)."
    case (let minimum?, nil): "Choose at least \(minimum)."
    case (nil, let maximum?): "Choose at most \(maximum)."
    case (nil, nil): "Choose every right answer."
    }
  }

  private func chosen(_ picked: Set<Int>) -> [String] {
    guard !picked.isEmpty else { return [] }
    return ["Chosen so far: \(picked.sorted().map { String($0 + 1) }.joined(separator: ","))."]
  }

  private func numbered(_ text: SelectTextInteraction) -> String {
    text.segments.map { segment in
      switch segment {
      case .text(let words): words
      case .run(let run): "[\(run + 1): \(text.runs[run].text)]"
      }
    }
    .joined()
  }

  private func pairs(_ match: MatchInteraction, _ chosen: [Int?]) -> [String] {
    let lefts = match.pairs.enumerated().map { index, pair in
      let option = chosen[index].map { ", with \(PlainLetters.letter($0))" } ?? ""
      return "\(index + 1). \(PlainColumn.words(pair.left))\(option)"
    }
    let options = session.choiceTexts.enumerated().map {
      "\(PlainLetters.letter($0)). \(PlainColumn.words($1))"
    }
    return lefts + ["They go with:"] + options
  }

  private func numbered(_ cloze: ClozeInteraction, _ gaps: [GapDraft]) -> String {
    cloze.segments.map { segment in
      switch segment {
      case .text(let words): words
      case .gap(let gap):
        "(gap \(gap + 1)\(content(of: gap, gaps).map { ": \($0)" } ?? ""))"
      }
    }
    .joined()
  }

  private func content(of place: Int, _ gaps: [GapDraft]) -> String? {
    switch gaps[place] {
    case .text(let field): field.isBlank ? nil : PlainColumn.literal(field.text)
    case .picked(let word): word.map { PlainColumn.words(session.gapTexts(at: place)[$0]) }
    }
  }

  /// The words of the gap that is asked, where it is picked.
  var gapLines: [String] {
    guard case .gaps(let gaps, let cursor) = session.draft else { return [] }
    let texts = session.choiceTexts
    guard !texts.isEmpty else { return [] }
    let kept = content(of: cursor, gaps).map { " It has: \($0)." } ?? ""
    return ["Words for gap \(cursor + 1):\(kept)"]
      + texts.enumerated().map { "\($0 + 1). \(PlainColumn.words($1))" }
  }

  private func wordLimits(_ writing: ExtendedTextInteraction) -> String? {
    switch (writing.minWords, writing.maxWords) {
    case (let minimum?, let maximum?): "Write \(minimum) to \(maximum) words."
    case (let minimum?, nil): "Write at least \(NumberWords.count(minimum, "word"))."
    case (nil, let maximum?): "Write at most \(NumberWords.count(maximum, "word"))."
    case (nil, nil): nil
    }
  }

  private func written(_ field: TextField) -> [String] {
    guard !field.isEmpty else { return [] }
    let lines = field.text.split(separator: "\n", omittingEmptySubsequences: false)
    return ["Written so far:"] + lines.map { DisplayText.line(String($0)) }
  }

  /// What a text is marked by.
  var rubric: [String] {
    guard session.isMarking else { return [] }
    return ["What does your text do?"] + choices
  }

  /// The other side of a card that is turned.
  var back: [String] {
    guard case .card(isTurned: true, _) = session.draft,
      case .flashcard(let card) = item.interaction
    else { return [] }
    return ["The other side:"] + PlainColumn.paragraphs(card.back) + choices
  }

  /// The drawings of what stands here, as their authors made them.
  var drawings: [String] {
    session.shownMedia(in: state.activity).flatMap { media -> [String] in
      guard let drawing = media.drawing else { return [] }
      return [DisplayText.line(media.alt)] + drawing.map(DisplayText.line)
    }
  }
}
