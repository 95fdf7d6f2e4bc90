import ActivityRun
import Screen
import Terminal

/// The screen: frames, and keys.
@MainActor
struct ScreenFrontEnd: FrontEnd {
  let terminal: Terminal

  private var menus: Menus { Menus(terminal: terminal) }

  func ask(_ asked: NameModel.Asked) throws -> String? { try menus.ask(asked) }

  func start(_ model: StartModel) throws -> Menus.StartChoice { try menus.start(model) }

  func pick(
    _ model: inout PickerModel, isCurrent: @escaping () -> Bool
  ) throws -> Menus.PickChoice {
    try menus.pick(&model, isCurrent: isCurrent)
  }

  func play(
    _ sitting: Sitting, context: RunScreenContext
  ) async throws -> (SessionEnd, RunState) {
    let session = RunSession(
      terminal: terminal, appearance: terminal.appearance, sitting: sitting, context: context)
    return (try await session.run(), sitting.state)
  }

  func close() { terminal.close() }
}
