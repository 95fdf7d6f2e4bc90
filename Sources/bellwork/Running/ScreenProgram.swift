import ArgumentParser
import EventDelivery
import Glibc
import Screen
import Terminal

/// Everything round a program on the screen: it opens what is needed, and puts all back.
@MainActor
struct ScreenProgram {
  var studentEmail: String?
  var theme: ThemeName?
  var options: PlayOptions

  /// Runs a body with the open screen and the student; returns how it ended, `nil` where the
  /// student left before a run.
  ///
  /// The terminal is given back before anything is said. A hang-up or a signal becomes the exit
  /// status that shells give it, 128 and its number.
  func run(
    _ body: @MainActor (Player, StudentIdentity) async throws -> SessionEnd?
  ) async throws -> SessionEnd? {
    let variables = Environment.variables
    if let refusal = Terminal.refusal(environment: variables) { throw refusal }
    let workspace =
      options.isPractice ? try Workspace.forPractice() : try await Workspace.open()
    let choice = StudentChoice(places: workspace.places, config: workspace.config)
    let known =
      options.isPractice
      ? choice.practising(email: studentEmail) : try choice.known(email: studentEmail)
    let looks = Looks(
      chosen: theme, environment: variables, config: workspace.config.screen)
    let terminal = try looks.openTerminal()
    let end: SessionEnd?
    do {
      defer { terminal.close() }
      end = try await ended {
        guard let student = try known ?? ask(choice, terminal) else { return nil }
        return try await body(
          Player(workspace: workspace, terminal: terminal, options: options), student)
      }
    }
    await deliverLate(workspace)
    try exitIfInterrupted(end)
    return end
  }

  /// The first start asks one thing, a name; nothing where nobody wants to be asked.
  private func ask(_ choice: StudentChoice, _ terminal: Terminal) throws -> StudentIdentity? {
    if options.goesAtOnce || isatty(STDIN_FILENO) == 0 { return try choice.unnamed() }
    guard let name = try Menus(terminal: terminal).askName() else { return nil }
    try choice.remember(name)
    return try choice.named(name)
  }

  private func ended(
    _ body: @MainActor () async throws -> SessionEnd?
  ) async throws -> SessionEnd? {
    do {
      return try await body()
    } catch let interruption as MenuInterruption {
      return interruption.end
    }
  }

  /// Sinks that would have written on the screen have their turn now.
  private func deliverLate(_ workspace: Workspace) async {
    let sinks = SinkFactory(places: workspace.places, config: workspace.config).late()
    guard !sinks.isEmpty else { return }
    let emitter = Emitter(
      outbox: workspace.database, sinks: sinks, timing: .live, report: { _ in })
    _ = await emitter.drain()
  }

  private func exitIfInterrupted(_ end: SessionEnd?) throws {
    switch end {
    case .hungUp: throw ExitCode(128 + SIGHUP)
    case .terminated(let signal): throw ExitCode(128 + signal)
    case .left, .abandoned, .wasRead, .redoWrong, nil: break
    }
  }
}
