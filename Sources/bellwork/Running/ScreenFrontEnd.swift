import ActivityRun
import Screen
import Terminal

/// The screen: frames, and keys.
@MainActor
struct ScreenFrontEnd: FrontEnd {
  let terminal: Terminal

  private var menus: Menus { Menus(terminal: terminal) }

  func askName() throws -> String? { try menus.askName() }

  func start(_ model: StartModel) throws -> Menus.StartChoice { try menus.start(model) }

  func pick(_ model: PickerModel) throws -> Int? { try menus.pick(model) }

  func play(
    _ sitting: Sitting, context: RunScreenContext
  ) async throws -> (SessionEnd, RunState) {
    let session = RunSession(
      terminal: terminal, appearance: terminal.appearance, sitting: sitting, context: context)
    return (try await session.run(), sitting.state)
  }

  func close() { terminal.close() }
}
