import Screen
import Terminal

/// Runs one screen outside a run: draws a model, hands it keys, until something comes of it.
@MainActor
struct MenuLoop {
  let terminal: Terminal

  private static let idleMilliseconds = 1_000

  /// What a key came to.
  enum Step<Model, Result> {
    case updated(Model)
    case done(Result)
    case redraw
    case suspend
    case nothing
  }

  /// Returns the result of the key that ended it, and the model it ended with.
  ///
  /// Where there is an `idle`, it is asked whenever no key has come for a second; while it has
  /// nothing to say, nothing is drawn.
  ///
  /// - Throws: `MenuInterruption` where the terminal or a signal ended it.
  func run<Model, Result>(
    _ model: Model, frame: (Model, Size) -> Frame,
    key: (Key, Model, Size) -> Step<Model, Result>,
    paste: (String, Model, Size) -> Step<Model, Result> = { _, _, _ in .nothing },
    idle: (() -> Step<Model, Result>)? = nil
  ) throws -> (result: Result, model: Model) {
    var model = model
    var isUpToDate = false
    while true {
      if !isUpToDate { terminal.draw(frame(model, terminal.size)) }
      isUpToDate = false
      let step: Step<Model, Result>
      switch terminal.nextEvent(timeoutMilliseconds: idle.map { _ in MenuLoop.idleMilliseconds }) {
      case .key(let pressed): step = key(pressed, model, terminal.size)
      case .paste(let text): step = paste(text, model, terminal.size)
      case .hangUp: throw MenuInterruption(end: .hungUp)
      case .terminate(let signal): throw MenuInterruption(end: .terminated(signal))
      case .stopRequested: step = .suspend
      case .focus, .resized, .continued: step = .nothing
      case .timeout:
        step = idle?() ?? .nothing
        if case .nothing = step { isUpToDate = true }
      }
      switch step {
      case .updated(let changed): model = changed
      case .done(let result): return (result, model)
      case .redraw: terminal.repaint()
      case .suspend: terminal.suspend()
      case .nothing: break
      }
    }
  }
}

/// A signal, or the end of the terminal, while a menu was up.
struct MenuInterruption: Error {
  var end: SessionEnd
}
