import Screen
import Terminal

/// Runs one screen outside a run: draws a model, hands it keys, until something comes of it.
@MainActor
struct MenuLoop {
  let terminal: Terminal

  /// What a key came to.
  enum Step<Model, Result> {
    case updated(Model)
    case done(Result)
    case redraw
    case suspend
    case nothing
  }

  /// Returns the result of the key that ended it.
  ///
  /// - Throws: `MenuInterruption` where the terminal or a signal ended it.
  func run<Model, Result>(
    _ model: Model, frame: (Model, Size) -> Frame,
    key: (Key, Model, Size) -> Step<Model, Result>,
    paste: (String, Model) -> Step<Model, Result> = { _, _ in .nothing }
  ) throws -> Result {
    var model = model
    while true {
      terminal.draw(frame(model, terminal.size))
      let step: Step<Model, Result>
      switch terminal.nextEvent(timeoutMilliseconds: nil) {
      case .key(let pressed): step = key(pressed, model, terminal.size)
      case .paste(let text): step = paste(text, model)
      case .hangUp: throw MenuInterruption(end: .hungUp)
      case .terminate(let signal): throw MenuInterruption(end: .terminated(signal))
      case .stopRequested: step = .suspend
      case .focus, .resized, .continued, .timeout: step = .nothing
      }
      switch step {
      case .updated(let changed): model = changed
      case .done(let result): return result
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
