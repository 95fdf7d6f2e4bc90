import ArgumentParser
import EventDelivery
import Glibc
import Screen
import Storage
import Terminal

/// Everything round a program on the screen, or line by line where there is none or none is wanted:
/// it opens what is needed, and puts all back.
@MainActor
struct ScreenProgram {
  var studentEmail: String?
  var theme: ThemeName?
  /// A Caliper endpoint besides the configured sinks.
  var sendsTo: String?
  var options: PlayOptions
  /// Looks at what would keep a run from beginning, as long as that can be said in plain lines.
  var beforeScreen: (TimebackConfigSearch) throws -> Void = { _ in }

  /// Runs a body with the open front end and the student; returns how it ended, `nil` where the
  /// student left before a run.
  ///
  /// The terminal is given back before anything is said. A hang-up or a signal becomes the exit
  /// status that shells give it, 128 and its number.
  func run(
    _ body: @MainActor (Player, StudentIdentity) async throws -> SessionEnd?
  ) async throws -> SessionEnd? {
    let variables = Environment.variables
    var workspace =
      options.isPractice
      ? try Workspace.forPractice() : try await Workspace.open(onRescue: { _ in })
    let news = StoreNews(database: workspace.database)
    if let sendsTo { try await workspace.send(to: sendsTo) }
    let search = TimebackConfigSearch(environment: try workspace.timebackEnvironment)
    try beforeScreen(search)
    let lines = linesInsteadOfScreen(variables, workspace)
    defer { lines?.close() }
    var options = options
    options.isPlain = lines != nil
    let told = options.isPlain ? workspace.database.rescues : []
    for rescue in told { Workspace.sayRescue(rescue) }
    if !options.isPlain { options.rescue = workspace.database.rescues.last }
    let choice = StudentChoice(places: workspace.places, config: workspace.config)
    let known =
      options.isPractice
      ? choice.practising(email: studentEmail) : try choice.known(email: studentEmail)
    let frontEnd: any FrontEnd =
      try lines.map(PlainFrontEnd.init)
      ?? ScreenFrontEnd(
        terminal: Looks(
          chosen: theme, environment: variables, config: workspace.config.screen
        ).openTerminal())
    let ending: Ending
    do {
      defer { frontEnd.close() }
      ending = try await ended {
        guard let student = try known ?? ask(choice, frontEnd, workspace) else { return nil }
        return try await body(
          Player(
            workspace: workspace, configSearch: search, frontEnd: frontEnd, options: options,
            startedFor: student),
          student)
      }
    }
    await deliverLate(workspace, isOutputTaken: options.isPlain)
    // The screen took what it said with it.
    for rescue in workspace.database.rescues.dropFirst(told.count) { Workspace.sayRescue(rescue) }
    if !options.isPractice { await sayWhatWaits(workspace) }
    try exitIfInterrupted(ending)
    if let unsaved = ending.unsaved { throw unsaved }
    // What fails here is done at the next leaving; nothing of the run depends on it.
    if !options.isPractice { try? await Retention.apply(in: workspace) }
    // What was kept before the damage was found may not all be there.
    if !news.rescues.isEmpty { throw ExitStatus.ioError.code }
    return ending.end
  }

  /// How it ended, and what of it could not be saved.
  private struct Ending {
    var end: SessionEnd?
    var unsaved: UnsavedRun?
  }

  /// Plain mode, where it is asked for or is all there can be; `nil` for the screen.
  private func linesInsteadOfScreen(
    _ variables: [String: String], _ workspace: Workspace
  ) -> LineTerminal? {
    let refusal = Terminal.refusal(environment: variables)
    let sinks = SinkFactory(places: workspace.places, config: workspace.config)
    guard
      PlainMode.applies(
        isAsked: options.isPlain, environment: variables,
        // Whose events go into a pipe sits at the terminal behind it.
        hasTerminal: PlainMode.hasTerminal || sinks.pipesEvents, refusal: refusal)
    else { return nil }
    // A pipe or a dumb terminal is meant to be one; this one could be put right.
    if case .unknownTerminal = refusal, !options.isPlain, PlainMode.hasTerminal {
      StandardStream.error.write("bellwork: \(refusal.map { "\($0)" } ?? "")\n")
    }
    return LineTerminal()
  }

  /// The first start asks one thing, a name, and an email where reports leave this computer;
  /// nothing where nobody wants to be asked.
  private func ask(
    _ choice: StudentChoice, _ frontEnd: any FrontEnd, _ workspace: Workspace
  ) throws -> StudentIdentity? {
    if options.goesAtOnce || isatty(STDIN_FILENO) == 0 { return try choice.unnamed() }
    let sinks = SinkFactory(places: workspace.places, config: workspace.config)
    return try Introduction(
      choice: choice, frontEnd: frontEnd, strictSinkNames: sinks.strictNames
    ).ask(remembers: true)
  }

  private func ended(
    _ body: @MainActor () async throws -> SessionEnd?
  ) async throws -> Ending {
    do {
      return Ending(end: try await body())
    } catch let interruption as MenuInterruption {
      return Ending(end: interruption.end)
    } catch let unsaved as UnsavedRun {
      return Ending(end: unsaved.end, unsaved: unsaved)
    }
  }

  /// Sinks that would have written into what was shown have their turn now.
  private func deliverLate(_ workspace: Workspace, isOutputTaken: Bool) async {
    let factory = SinkFactory(
      places: workspace.places, config: workspace.config, isOutputTaken: isOutputTaken)
    let sinks = factory.late()
    guard !sinks.isEmpty else { return }
    let emitter = Emitter(
      outbox: workspace.database, sinks: sinks, timing: .live, report: { _ in })
    _ = await emitter.drain()
  }

  /// What the network did not take in time is said, and how it will go out.
  private func sayWhatWaits(_ workspace: Workspace) async {
    let factory = SinkFactory(places: workspace.places, config: workspace.config)
    var waiting: [WaitingWords.Count] = []
    for sink in factory.configs {
      // An outbox that cannot count has said its trouble before.
      let count = try? await workspace.database.waitingCount(for: SinkName(rawValue: sink.name))
      waiting.append(
        WaitingWords.Count(
          events: count ?? 0, isAdHoc: AdHocSink.config(named: sink.name) != nil))
    }
    guard let line = WaitingWords.line(waiting) else { return }
    StandardStream.error.write(line + "\n")
  }

  private func exitIfInterrupted(_ ending: Ending) throws {
    guard let end = ending.end, end.endsProgram else { return }
    // The status is the signal's; the loss is said all the same.
    if let unsaved = ending.unsaved { StandardStream.error.write(unsaved.message + "\n") }
    switch end {
    case .hungUp: throw ExitCode(128 + SIGHUP)
    case .terminated(let signal): throw ExitCode(128 + signal)
    case .left, .abandoned, .wasRead, .redoWrong: break
    }
  }
}
