import ArgumentParser

/// What is kept about a student: to be handed out, or deleted.
struct DataCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "data",
    abstract: "Hand out, or delete, everything that this computer keeps about a student.",
    subcommands: [DataExportCommand.self, DataDeleteCommand.self])
}
