import Activities
import ActivityRun

extension ItemPage {
  /// An item whose page follows its cursor: what is answered stands in its text, and what one picks
  /// from below it.
  var followingContent: PageContent {
    let options = optionList
    let main = mainColumn(passage: nil)
    if let passage = passage, isBeside {
      return .followingBeside(
        passage: passage, main: main, below: below(options, main.lines.count))
    }
    guard let passage else {
      return .following(main: main, below: below(options, main.lines.count))
    }
    let whole = mainColumn(passage: passage)
    let list = below(options, whole.lines.count)
    if layout.fits(whole.lines.count, below: list.lines.count) {
      return .following(main: whole, below: list)
    }
    var short = TextColumn(width: width, glyphs: glyphs)
    short.append(passageLine)
    short.append(main)
    return .following(main: short, below: below(options, short.lines.count))
  }

  /// One option a row where there is room for that.
  private func below(_ options: OptionList?, _ lines: Int) -> TextColumn {
    guard let options else { return TextColumn(width: width, glyphs: glyphs) }
    let rows = options.rows
    return layout.fits(lines, below: rows.lines.count) ? rows : options.flow
  }

  /// Hints, the newest first, the prompt, and what is answered.
  private func mainColumn(passage: TextColumn?) -> TextColumn {
    var column = hintColumn(newestFirst: true)
    if let passage {
      column.append(passage)
      column.gapIfRoomy(layout)
    }
    column.append(promptColumn)
    column.gapIfRoomy(layout)
    if let line = tryLine { column.append(line, .muted) }
    column.append(partsColumn)
    return column
  }

  private var partsColumn: TextColumn {
    var column = TextColumn(width: width, glyphs: glyphs)
    switch (session.draft, session.item.interaction) {
    case (.matched(let chosen, let cursor), .match(let match)):
      let rows = MatchRows(
        lefts: match.pairs.map(\.left), options: session.choiceTexts, width: width, glyphs: glyphs)
      rows.append(chosen, cursor: cursor, to: &column)
    case (.ordered(_, let cursor, let isHeld), .order(let order)):
      appendEntries(of: order, cursor, isHeld: isHeld, to: &column)
    case (.gaps(let gaps, let cursor), .cloze(let cloze)):
      ClozeText(cloze: cloze, width: width, glyphs: glyphs)
        .append(gaps, of: session, cursor: isClosed ? nil : cursor, to: &column)
    case (.picked(let marked, let cursor), .selectText(let text)):
      let lines = MarkableText(text: text, width: width, glyphs: glyphs)
        .lines(marked: marked, cursor: cursor)
      column.append(lines: lines, at: .selected, cell: 0)
    default: break
    }
    return column
  }

  private var optionList: OptionList? {
    let texts = session.choiceTexts
    guard !texts.isEmpty, !isClosed else { return nil }
    switch session.draft {
    case .matched(let chosen, let cursor):
      return options(texts, chosen, at: cursor)
    case .gaps(let gaps, let cursor):
      // Only the bank is shared; a list of its own is one gap's alone.
      let isBank = session.gapOrders[cursor].isEmpty
      let places = gaps.indices.map { place -> Int? in
        guard case .picked(let picked) = gaps[place] else { return nil }
        return place == cursor || isBank && session.gapOrders[place].isEmpty ? picked : nil
      }
      return options(texts, places, at: cursor)
    case .picked, .text, .ordered, .writing, .marking, .card, .info: return nil
    }
  }

  private func options(_ texts: [String], _ chosen: [Int?], at cursor: Int?) -> OptionList {
    OptionList(
      texts: texts, chosen: cursor.flatMap { chosen[$0] }, used: Set(chosen.compactMap(\.self)),
      width: width, glyphs: glyphs)
  }

  private func appendEntries(
    of order: OrderInteraction, _ cursor: Int?, isHeld: Bool, to column: inout TextColumn
  ) {
    if let label = order.firstLabel { column.append(label: label) }
    let texts = session.choiceTexts
    for (place, text) in texts.enumerated() {
      let isCurrent = cursor == place
      if isCurrent { column.markFocus() }
      let role: Role = isCurrent ? .selected : .text
      let sign = isCurrent ? (isHeld ? glyphs.held : glyphs.pointer) : " "
      let number = "\(place + 1)"
      let pad = texts.count > 9 && place < 9 ? " " : ""
      var entry = MarkdownText.inline(text).plain(as: role)
      if isCurrent, isHeld { entry.append(" (picked up)", .muted) }
      column.append(entry, after: StyledText("\(sign) \(pad)\(number) ", role))
    }
    if let label = order.lastLabel { column.append(label: label) }
  }
}

extension TextColumn {
  /// What the first or the last entry of an order is.
  fileprivate mutating func append(label: String) {
    append(MarkdownText.inline(label).plain(as: .muted), after: StyledText("  "))
  }
}
