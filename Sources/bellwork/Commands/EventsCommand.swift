import ArgumentParser
import Caliper
import Storage

/// The events of a run, as they were or will be sent.
struct EventsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "events",
    abstract: "Print events as they were or will be sent, one JSON object a line.")

  @Option(name: .customLong("run"), help: "Only the events of this run (its UUID).")
  var runID: String?

  @Flag(help: "Go on printing as events are sealed, until interrupted.")
  var follow = false

  func validate() throws {
    if let runID, RunID(text: runID) == nil { throw ValidationError("'\(runID)' is not a UUID.") }
  }

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.open()
      let run = runID.flatMap(RunID.init(text:))
      if let run, try await workspace.database.run(run) == nil {
        throw CommandFailure(
          status: .noInput, message: "bellwork: there is no run \(run.text) on this computer")
      }
      var printed = 0
      repeat {
        let events = try await workspace.database.events(of: run)
        for event in events.dropFirst(printed) {
          StandardStream.output.write(String(decoding: event.bytes, as: UTF8.self) + "\n")
        }
        printed = events.count
        if follow { try await Task.sleep(for: .milliseconds(500)) }
      } while follow
    }
  }
}
