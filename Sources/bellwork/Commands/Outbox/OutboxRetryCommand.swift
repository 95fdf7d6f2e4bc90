import ArgumentParser
import Caliper
import EventDelivery
import Storage

/// Lets what was set aside wait again.
struct OutboxRetryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "retry", abstract: "Let reports that were set aside wait again.")

  @Argument(help: "Ids of events, with or without urn:uuid:.")
  var ids: [EventID] = []

  @Flag(help: "Everything that was set aside.")
  var all = false

  @Option(help: "Only of this sink, by its name.")
  var sink: String?

  func validate() throws {
    guard all == ids.isEmpty else {
      throw ValidationError("Name the events, or all of them with '--all'.")
    }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks().only(sink)
      var count = 0
      for config in SinkFactory(places: workspace.places, config: workspace.config).configs {
        let name = SinkName(rawValue: config.name)
        let retried = try await workspace.database.retry(all ? nil : ids, for: name)
        // Whoever asks for it has put something right: the next start tries at once.
        if retried > 0 { try await workspace.database.keep(SinkStanding(), of: name) }
        count += retried
      }
      guard count > 0 || all else {
        throw CommandFailure(status: .noInput, message: "bellwork: none of these was set aside")
      }
      let words =
        count == 0
        ? "Nothing was set aside." : WaitingWords.line([WaitingWords.Count(events: count)]) ?? ""
      StandardStream.output.write(words + "\n")
    }
  }
}
