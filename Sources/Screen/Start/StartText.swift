import ActivityRun

/// The words of the start screen.
enum StartText {
  static func content(
    of model: StartModel, layout: ScreenLayout, glyphs: Glyphs
  ) -> PageContent {
    .flow(column(of: model, layout, TextColumn(width: layout.textWidth, glyphs: glyphs)))
  }

  /// The words in the width of a column.
  static func column(
    of model: StartModel, _ layout: ScreenLayout, _ empty: TextColumn
  ) -> TextColumn {
    var column = empty
    if let news = model.news {
      column.append(DisplayText.line("Please note: \(news)."), .notice)
      column.gapIfRoomy(layout)
    }
    if let unfinished = model.unfinished {
      let again = model.mayBegin ? ", n starts again (uses a try)" : ""
      column.append(
        "Welcome back: question \(unfinished.question) of \(unfinished.count). "
          + "Enter goes on\(again)", .notice)
      if let change = model.change {
        column.append(
          "The activity has changed since you began: \(change.words). "
            + "Enter finishes the one you began"
            + (model.mayBegin ? ", n takes the new one." : "."),
          .notice)
      }
      column.gapIfRoomy(layout)
    }
    column.append(size(model))
    for line in time(model.time) { column.append(line) }
    if let score = model.score {
      column.append("So far: \(score.words)")
    }
    let name = StyledText(DisplayText.line(model.studentName), .strong)
    let other = model.isPractice ? "." : ". Not you? Press u"
    column.append(StyledText("You are ") + name + StyledText(other))
    if model.languages.count > 1 {
      let others = model.languages.filter { $0 != model.language }.joined(separator: ", ")
      column.append(
        DisplayText.line("Language: \(model.language). Press l for another: \(others)"))
    }
    if let instructions = model.instructions {
      column.gap()
      column.append(markdown: instructions)
    }
    column.gap()
    column.append(savedAndSent(model), .muted)
    return column
  }

  private static func size(_ model: StartModel) -> String {
    var text = NumberWords.count(model.questionCount, "question")
    if let minutes = model.expectedMinutes {
      text += ", about \(NumberWords.count(minutes, "minute"))"
    }
    guard !model.isPractice else { return text + "." }
    if let limit = model.attemptLimit, !model.mayBegin, model.unfinished == nil {
      let times = limit == 1 ? "once" : "\(limit) times"
      return text + ". It may be taken \(times): no try is left."
    }
    let limit = model.attemptLimit.map { " of \($0)" } ?? ""
    return text + ". This is try \(model.attempt)\(limit)."
  }

  private static func time(_ time: StartModel.Time) -> [String] {
    var lines: [String] = []
    if let limit = time.limitSeconds {
      let left = time.leftMilliseconds.map {
        ", \(NumberWords.timeLeft(milliseconds: $0)) of it left"
      }
      lines.append("Time limit: \(NumberWords.duration(seconds: limit))\(left ?? "").")
    }
    switch time.limitedQuestions {
    case .none: break
    case .some: lines.append("Some questions have a time limit of their own.")
    case .all: lines.append("Each question has a time limit of its own.")
    }
    if time.factorPercent != 100 {
      lines.append(
        "You have \(NumberWords.points(Double(time.factorPercent) / 100)) times the time.")
    }
    return lines
  }

  private static func sent(_ model: StartModel) -> String {
    switch model.questionReports {
    case nil: "your time and your results"
    case .withoutResponses: "your time, your results and how each question went"
    case .withResponses: "your time, your results and your answer to each question"
    }
  }

  /// One sentence on what is saved here and what is sent where.
  private static func savedAndSent(_ model: StartModel) -> String {
    if model.isPractice { return "This is practice: nothing is saved and nothing is sent." }
    let saved = "Your answers and your time are saved on this computer"
    let held = model.held.map { " " + $0.words } ?? ""
    guard !model.sinkNames.isEmpty else {
      return held.isEmpty ? "\(saved); nothing is sent." : "\(saved).\(held)"
    }
    let names = model.sinkNames.map(DisplayText.line).joined(separator: ", ")
    return "\(saved); \(sent(model)) go to: \(names).\(held)"
  }
}
