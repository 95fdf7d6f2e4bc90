import ArgumentParser

/// The whole outbox, sink by sink.
struct OutboxListCommand: AsyncParsableCommand {
  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Say what is where, by sink and run; the default.")

  @Option(help: "How it is printed: text or json.")
  var format: Format = .text

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let report = try await OutboxReport.of(try await Workspace.openWithAllSinks())
      let output = StandardStream.output
      switch format {
      case .text:
        let look = ReportLook(isTerminal: output.isTerminal, environment: Environment.variables)
        output.write(
          OutboxText(report: report, look: look, nowMilliseconds: ClockReading.now().wall).text)
      case .json: output.write(try OutboxJSON.value(report).pretty)
      }
    }
  }
}
