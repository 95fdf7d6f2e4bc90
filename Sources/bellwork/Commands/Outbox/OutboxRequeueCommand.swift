import ArgumentParser
import Caliper
import EventDelivery
import Storage

/// Sends a sink what was recorded before it came, or in runs that are none of its own.
struct OutboxRequeueCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "requeue",
    abstract: "Send a sink what was recorded before it was configured.",
    discussion: """
      A sink gets what is recorded from its first start on, and an address of '--to' the runs that \
      were played with it; this lets it have more. What it has had before it does not get again.
      """)

  @Option(help: "The sink, by the name that 'outbox' says.")
  var sink: String

  @Option(name: .customLong("run"), help: "The reports of this run (its UUID).")
  var runID: String?

  @Flag(help: "All reports of this computer, of every student.")
  var all = false

  func validate() throws {
    guard all == (runID == nil) else {
      throw ValidationError("Name a run with '--run', or all of them with '--all'.")
    }
    if let runID, RunID(text: runID) == nil { throw ValidationError("'\(runID)' is not a UUID.") }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks().only(sink)
      let run = runID.flatMap(RunID.init(text:))
      if let run, try await workspace.database.events(of: run).isEmpty {
        throw CommandFailure(
          status: .noInput, message: "bellwork: there are no reports of a run \(run.text) here")
      }
      let name = SinkName(rawValue: sink)
      let count = try await workspace.database.requeue(run, for: name)
      // Whoever asks for it wants it sent: the next start tries at once.
      if count > 0 { try await workspace.database.keep(SinkStanding(), of: name) }
      let words =
        count == 0
        ? "All of that was meant for it before."
        : WaitingWords.line([WaitingWords.Count(events: count)]) ?? ""
      StandardStream.output.write(words + "\n")
    }
  }
}
