/// What a line comes to before a run.
package enum PlainChoice<Result> {
  case done(Result)
  /// Something is said, and the same is asked again.
  case asksAgain([String])
}

extension PlainChoice: Sendable where Result: Sendable {}
extension PlainChoice: Equatable where Result: Equatable {}

/// The first start, line by line: it asks for a name, or an email.
package enum PlainName {
  package static func opening(_ asked: NameModel.Asked) -> PlainOutput {
    let model = NameModel(asked)
    return PlainOutput(
      lines: [model.question, model.explanation], prompt: model.plainPrompt)
  }

  /// The name or email that a line gives; `nil` leaves.
  package static func choice(
    of line: String, asked: NameModel.Asked = .name
  ) -> PlainChoice<String?> {
    var model = NameModel(asked)
    switch PlainLine(line) {
    case .command(.quit, _): return .done(nil)
    case .empty: break
    // A command is no way to say that one has none.
    case .command, .unknownCommand:
      if asked != .name { return .asksAgain([PlainTalk.sentence("type your email, or nothing")]) }
    case .text(let text): model = NameModel(asked, name: text)
    case .tooLong(let count): return .asksAgain([PlainRefusal.tooLong(count).words])
    }
    switch NameScreen.meaning(of: .enter, in: model, size: Size(columns: 80, rows: 24)) {
    case .named(let name): return .done(name)
    case .updated(let model): return .asksAgain([PlainTalk.sentence(model.problem ?? "")])
    case .leave, .redraw, .suspend, .nothing: return .asksAgain([])
    }
  }
}

/// What stands before a run, line by line.
package enum PlainStart {
  package static func opening(_ model: StartModel) -> PlainOutput {
    let layout = ScreenLayout(size: Size(columns: 40, rows: 12))
    let title = DisplayText.line(model.title)
    let words = StartText.column(of: model, layout, PlainColumn.make()).lines.map(\.text)
    return PlainOutput(
      lines: [title] + words.filter { !$0.isEmpty } + [
        "Time is counted from the first question on."
      ],
      prompt: prompt(model))
  }

  private static func prompt(_ model: StartModel) -> String {
    var others = ["u not you?", "/q leaves"]
    if model.unfinished != nil, model.mayBegin { others.insert("n starts again", at: 0) }
    if model.languages.count > 1 { others.insert("l another language", at: 0) }
    let mayGoOn = model.unfinished != nil || model.mayBegin
    let enter = model.unfinished == nil ? "Enter begins" : "Enter goes on"
    return "\(mayGoOn ? enter : "No try is left") (\(others.joined(separator: ", "))): "
  }

  package static func choice(of line: String, in model: StartModel) -> PlainChoice<StartMeaning> {
    let read = PlainLine(line)
    let mayGoOn = model.unfinished != nil || model.mayBegin
    switch (read, read.choice) {
    case (.empty, _) where mayGoOn: return .done(.begin)
    case (_, "n") where model.unfinished != nil && model.mayBegin: return .done(.startAgain)
    case (_, "u"): return .done(.changeStudent)
    case (_, "l") where model.languages.count > 1: return .done(.changeLanguage)
    case (.command(.quit, _), _), (_, "q"): return .done(.leave)
    case (.command(.help, _), _): return .asksAgain(PlainHelp.lines)
    default: return .asksAgain([PlainTalk.refused(line, "An empty line goes on, /q leaves.")])
    }
  }
}
