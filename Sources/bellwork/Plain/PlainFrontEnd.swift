import ActivityRun
import Screen

/// Plain mode: lines in, sentences out.
@MainActor
struct PlainFrontEnd: FrontEnd {
  let terminal: LineTerminal

  func ask(_ asked: NameModel.Asked) throws -> String? {
    try ask(PlainName.opening(asked)) { PlainName.choice(of: $0, asked: asked) } ?? nil
  }

  func start(_ model: StartModel) throws -> Menus.StartChoice {
    let meaning = try ask(PlainStart.opening(model)) { PlainStart.choice(of: $0, in: model) }
    switch meaning {
    case .begin: return .begin
    case .startAgain: return .startAgain
    case .changeStudent: return .changeStudent
    case .changeLanguage: return .changeLanguage
    case .leave, .updated, .redraw, .suspend, .nothing, nil: return .leave
    }
  }

  /// Nothing is printed while a line is awaited: a line means what was printed before it, and a list
  /// that has changed meanwhile is said after it.
  func pick(
    _ model: inout PickerModel, isCurrent: @escaping () -> Bool
  ) throws -> Menus.PickChoice {
    terminal.print(PlainPicker.output(of: model))
    while let line = try nextLine() {
      switch PlainPicker.choice(of: line, in: &model) {
      case .done(nil): return .leave
      case .done(let path?): return .open(path: path)
      case .asksAgain(let lines) where !isCurrent():
        model.notice = lines.isEmpty ? nil : lines.joined(separator: " ")
        return .lookAgain
      case .asksAgain(let lines):
        var output = PlainPicker.output(of: model)
        if !lines.isEmpty { output.lines = lines }
        terminal.print(output)
      }
    }
    return .leave
  }

  func play(
    _ sitting: Sitting, context: RunScreenContext
  ) async throws -> (SessionEnd, RunState) {
    let session = PlainSession(terminal: terminal, sitting: sitting, context: context)
    return (try await session.run(), sitting.state)
  }

  func close() { terminal.close() }

  /// Asks until an answer comes of it; `nil` where the student left.
  private func ask<Result>(
    _ opening: PlainOutput, _ choice: (String) -> PlainChoice<Result>
  ) throws -> Result? {
    terminal.print(opening)
    while let line = try nextLine() {
      switch choice(line) {
      case .done(let result): return result
      case .asksAgain(let lines):
        terminal.print(PlainOutput(lines: lines, prompt: opening.prompt))
      }
    }
    return nil
  }

  /// `nil` at the end of the input, or where the student left by Ctrl-C.
  private func nextLine() throws -> String? {
    while true {
      switch terminal.nextEvent(timeoutMilliseconds: nil) {
      case .line(let line): return line
      case .endOfInput, .interrupted: return nil
      case .hangUp: throw MenuInterruption(end: .hungUp)
      case .terminate(let signal): throw MenuInterruption(end: .terminated(signal))
      case .stopRequested: terminal.suspend()
      case .continued, .timeout: break
      }
    }
  }
}
