import ArgumentParser

/// What waits, what was sent and what was set aside, and why.
struct OutboxCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outbox",
    abstract: "Say what waits to be sent and what was set aside, by sink and run, and why.",
    subcommands: [
      OutboxListCommand.self, OutboxShowCommand.self, OutboxRetryCommand.self,
      OutboxRequeueCommand.self, OutboxExportCommand.self, OutboxForgetCommand.self,
    ],
    defaultSubcommand: OutboxListCommand.self)
}
