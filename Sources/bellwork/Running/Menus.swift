import Screen
import Terminal

/// The screens before a run, each with what can come of it.
@MainActor
struct Menus {
  let terminal: Terminal

  private var loop: MenuLoop { MenuLoop(terminal: terminal) }

  /// The name or email that was typed; `nil` where the student left.
  func ask(_ asked: NameModel.Asked) throws -> String? {
    let appearance = terminal.appearance
    return try loop.run(
      NameModel(asked),
      frame: { NameScreen.frame(of: $0, size: $1, appearance: appearance) },
      key: { step(NameScreen.meaning(of: $0, in: $1, size: $2)) },
      paste: { paste, model, _ in step(NameScreen.meaning(ofPaste: paste, in: model)) }
    ).result
  }

  enum StartChoice { case begin, startAgain, changeStudent, changeLanguage, leave }

  func start(_ model: StartModel) throws -> StartChoice {
    let appearance = terminal.appearance
    return try loop.run(
      model, frame: { StartScreen.frame(of: $0, size: $1, appearance: appearance) },
      key: { step(StartScreen.meaning(of: $0, in: $1, size: $2, appearance: appearance)) }
    ).result
  }

  enum PickChoice: Equatable {
    case open(path: String)
    /// The files have changed.
    case lookAgain
    case leave
  }

  /// Lets the student choose; the model is left as it was when they did.
  func pick(
    _ model: inout PickerModel, isCurrent: @escaping () -> Bool
  ) throws -> PickChoice {
    let appearance = terminal.appearance
    let end = try loop.run(
      model, frame: { PickerScreen.frame(of: $0, size: $1, appearance: appearance) },
      key: { step(PickerScreen.meaning(of: $0, in: $1, size: $2, appearance: appearance)) },
      paste: { step(PickerScreen.meaning(ofPaste: $0, in: $1, size: $2)) },
      idle: { isCurrent() ? .nothing : .done(.lookAgain) })
    model = end.model
    return end.result
  }

  private func step(_ meaning: NameMeaning) -> MenuLoop.Step<NameModel, String?> {
    switch meaning {
    case .updated(let model): .updated(model)
    case .named(let name): .done(name)
    case .leave: .done(nil)
    case .redraw: .redraw
    case .suspend: .suspend
    case .nothing: .nothing
    }
  }

  private func step(_ meaning: StartMeaning) -> MenuLoop.Step<StartModel, StartChoice> {
    switch meaning {
    case .updated(let model): .updated(model)
    case .begin: .done(.begin)
    case .startAgain: .done(.startAgain)
    case .changeStudent: .done(.changeStudent)
    case .changeLanguage: .done(.changeLanguage)
    case .leave: .done(.leave)
    case .redraw: .redraw
    case .suspend: .suspend
    case .nothing: .nothing
    }
  }

  private func step(_ meaning: PickerMeaning) -> MenuLoop.Step<PickerModel, PickChoice> {
    switch meaning {
    case .updated(let model): .updated(model)
    case .open(let path): .done(.open(path: path))
    case .leave: .done(.leave)
    case .redraw: .redraw
    case .suspend: .suspend
    case .nothing: .nothing
    }
  }
}
