import Activities
import ActivityRun

extension ItemPage {
  /// What is picked or typed.
  var answerColumn: TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    if let line = tryLine { column.append(line, .muted) }
    switch session.draft {
    case .picked(let picked, let cursor): appendChoices(to: &column, picked, cursor)
    case .text(let field): appendField(to: &column, field)
    case .writing(let field): appendBox(to: &column, field)
    case .marking(_, let met, let cursor):
      column.append("Tick what your text has.", .muted)
      appendChoices(to: &column, met, cursor)
    case .card(isTurned: true, let isRecalled):
      let place = isRecalled.map { $0 ? 0 : 1 }
      appendChoices(to: &column, Set([place].compactMap(\.self)), place)
    case .card(isTurned: false, _):
      column.append("Say the answer to yourself, then turn the card.", .muted)
    case .matched, .ordered, .gaps, .info: break
    }
    return column
  }

  /// Which try this is, that the answer may still be changed, or that time has closed it.
  var tryLine: String? {
    if isClosed, session.item.isAnswerable {
      return session.tries.isEmpty
        ? "The time for this question is up. It has no answer."
        : "The time for this question is up. This is your answer."
    }
    guard !session.tries.isEmpty, session.item.isAnswerable else { return nil }
    guard state.revealsOutcomes else {
      return "You have answered this. You may change it until the end."
    }
    let number = session.tries.count + 1
    return state.triesAllowed(at: place).map { "Try \(number) of \($0)" } ?? "Try \(number)"
  }

  private func appendChoices(to column: inout TextColumn, _ picked: Set<Int>, _ cursor: Int?) {
    if let line = countLine { column.append(line, .muted) }
    let media: [Media?] =
      if case .choice(let choice) = session.item.interaction {
        session.choiceOrder.map { choice.choices[$0].media }
      } else { [] }
    for (index, text) in choiceTexts.enumerated() {
      let isUnderCursor = cursor == index
      if isUnderCursor { column.markFocus() }
      let label = index < 9 ? "\(index + 1)" : " "
      let pointer = isUnderCursor ? glyphs.pointer : " "
      let mark = "\(pointer) \(label) \(mark(isPicked: picked.contains(index))) "
      let role: Role = isUnderCursor || picked.contains(index) ? .selected : .text
      column.append(
        MarkdownText.inline(text).plain(as: role), after: StyledText(mark, role))
      if index < media.count, let media = media[index] { column.append(media) }
    }
  }

  /// The texts of the choices; a criterion says what it is worth.
  private var choiceTexts: [String] {
    guard case .extendedText(let writing) = session.item.interaction else {
      return session.choiceTexts
    }
    return writing.rubric.map(\.words)
  }

  private func mark(isPicked: Bool) -> String {
    session.allowsSeveral
      ? (isPicked ? glyphs.ticked : glyphs.unticked)
      : (isPicked ? glyphs.picked : glyphs.unpicked)
  }

  private var countLine: String? {
    guard case .choice(let choice) = session.item.interaction, choice.isMultiple else { return nil }
    return switch (choice.minChoices, choice.maxChoices) {
    case (let minimum?, let maximum?) where minimum == maximum: "Tick \(minimum)."
    case (let minimum?, let maximum?): "Tick \(minimum) to \(maximum)."
    case (let minimum?, nil): "Tick at least \(minimum)."
    case (nil, let maximum?): "Tick at most \(maximum)."
    case (nil, nil): "Tick every right answer."
    }
  }

  /// The field in the gap of the prompt, else on a line of its own with its unit.
  private func appendField(to column: inout TextColumn, _ field: TextField) {
    if let gappedPrompt {
      let view = FieldView(field, minimum: fieldWidth ?? 8, maximum: width - 2)
      let text = MarkdownText(gappedPrompt)
        .replacing(Gap.mark, with: StyledText.Run(view.text, .field))
      column.append(lines: text.lines(width: width, glyphs: glyphs), field: view)
      return
    }
    let label = layout.isCompact ? "Answer: " : "Your answer: "
    let unit = unit.map { " " + DisplayText.line($0) } ?? ""
    let room = width - Graphemes.width(of: label) - min(Graphemes.width(of: unit), width / 4)
    let view = FieldView(field, minimum: min(fieldWidth ?? 20, room), maximum: room)
    let line =
      StyledText(label, .heading) + StyledText(view.text, .field) + StyledText(unit, .text)
    column.append(lines: [line], field: view)
  }

  private var fieldWidth: Int? {
    switch session.item.interaction {
    case .textEntry(let entry): entry.width.map { max(1, $0) }
    case .numeric: 10
    case .choice, .trueFalse, .match, .order, .cloze, .selectText, .extendedText, .flashcard, .info:
      nil
    }
  }

  private var unit: String? {
    if case .numeric(let numeric) = session.item.interaction { numeric.unit } else { nil }
  }
}
