import ArgumentParser
import EventDelivery
import Storage

/// Gives up an address that a command line named.
struct OutboxForgetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget",
    abstract: "Give up an address that '--to' named: nothing waits for it any more.",
    discussion: "The events stay, and the other sinks keep their places.")

  @Argument(help: "The address, or the sink's name as 'outbox' says it.")
  var address: String

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks()
      let name =
        address.hasPrefix(AdHocSink.namePrefix) ? address : AdHocSink.config(address).name
      guard workspace.config.adHocSinks.contains(where: { $0.name == name }) else {
        throw CommandFailure(
          status: .noInput,
          message: "bellwork: no '--to' has named this address; a sink of the configuration is "
            + "taken out there")
      }
      try await workspace.database.forget(SinkName(rawValue: name))
      StandardStream.output.write("Nothing waits for it any more.\n")
    }
  }
}
