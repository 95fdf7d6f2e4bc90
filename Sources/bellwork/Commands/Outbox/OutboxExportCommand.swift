import ArgumentParser
import Caliper
import EventDelivery
import Storage

/// What waits or was set aside, as it would be sent.
struct OutboxExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Print what waits or was set aside, one JSON object a line, as it would be sent.")

  @Option(help: "Only of this sink, by its name.")
  var sink: String?

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks().only(sink)
      let configs = SinkFactory(places: workspace.places, config: workspace.config).configs
      let masked = MaskedText(isTerminal: StandardStream.output.isTerminal)
      let events = try await workspace.database.unconfirmed(
        by: configs.map { SinkName(rawValue: $0.name) })
      for event in events {
        let line = masked.line(String(decoding: event.bytes, as: UTF8.self))
        guard StandardStream.output.write(line + "\n") else { return }
      }
    }
  }
}
