import Activities
import ArgumentParser
import EventDelivery

/// Delivers now what waits in the outbox.
struct SendCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "send",
    abstract: "Send what waits, now.",
    discussion: """
      It tries for 45 seconds at most, whatever was to be waited for before, and sends to every \
      sink of the configuration and to every address that '--to' has named. Exit status: 0 \
      nothing waits, 69 some reports wait, 65 some were set aside.
      """)

  @Option(
    help: ArgumentHelp(
      "Check the events of a file (one a line; - is standard input) and send them, too.",
      valueName: "events"),
    completion: .file())
  var file: String?

  @Flag(
    name: .customLong("validate"),
    help: "Ask the endpoints what they would say of what waits; nothing is sent.")
  var asksOnly = false

  @Option(help: "Only to this sink, by its name.")
  var sink: String?

  func validate() throws {
    if asksOnly, file != nil {
      throw ValidationError("'--file' and '--validate' exclude each other.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let whole = try await Workspace.openWithAllSinks()
      let workspace = try whole.only(sink)
      if asksOnly { return try await askEndpoints(workspace) }
      if let file {
        let count = try await EventImport(path: file).queue(in: workspace.database)
        StandardStream.error.write("\(WaitingWords.reports(count)) queued from \(name(file))\n")
      }
      let summary = try await send(workspace)
      // Standard output belongs to the events of a sink that writes there.
      let stream = workspace.writesEventsToOutput ? StandardStream.error : .output
      stream.write(summary.text)
      // What fails here is done at the next time; what was sent has been said.
      try? await Retention.apply(in: whole)
      if summary.status != .ok { throw summary.status.code }
    }
  }

  private func send(_ workspace: Workspace) async throws -> SendSummary {
    let before = try await SinkTally.all(workspace)
    let factory = SinkFactory(places: workspace.places, config: workspace.config)
    let sinks = factory.configs.map(factory.sink)
    let database = workspace.database
    await withDiscardingTaskGroup { group in
      group.addTask { await SendProgress.follow(database, sinks.map(\.name)) }
      await SendRun(outbox: database, timing: .live).send(to: sinks)
      group.cancelAll()
    }
    return SendSummary(before: before, after: try await SinkTally.all(workspace))
  }

  private func askEndpoints(_ workspace: Workspace) async throws {
    let result = try await EndpointValidation(workspace: workspace).run()
    StandardStream.output.write(result.text)
    if result.status != .ok { throw result.status.code }
  }

  private func name(_ file: String) -> String {
    file == "-" ? "standard input" : Printable.clean(file)
  }
}
