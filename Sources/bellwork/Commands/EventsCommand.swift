import ActivityRun
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

  @Flag(help: "Draw the time line of the run instead: every window, its labels and their rules.")
  var explain = false

  func validate() throws {
    if explain, follow { throw ValidationError("'--explain' and '--follow' exclude each other.") }
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
      if explain { return try await explainRuns(workspace, run) }
      // A pipe needs the bytes; on a terminal others may look over one's shoulder.
      let masked = MaskedText(isTerminal: StandardStream.output.isTerminal)
      var printed = 0
      repeat {
        let events = try await workspace.database.events(of: run)
        for event in events.dropFirst(printed) {
          let line = String(decoding: event.bytes, as: UTF8.self)
          StandardStream.output.write(masked.line(line) + "\n")
        }
        printed = events.count
        if follow { try await Task.sleep(for: .milliseconds(500)) }
      } while follow
    }
  }

  /// The run that was named, else the newest.
  private func explainRuns(_ workspace: Workspace, _ id: RunID?) async throws {
    let runs = try await workspace.database.runs()
    guard let run = id.map({ id in runs.first { $0.id == id } }) ?? runs.first else {
      StandardStream.output.write("There is no run on this computer yet.\n")
      return
    }
    let entries = try await workspace.database.entries(of: run.id)
    let timeline = try RunTimeline(stored: run, entries: entries)
    let header = try RunHeader(bytes: run.header)
    let text = TimelineText(timeline: timeline, header: header).lines.joined(separator: "\n")
    StandardStream.output.write(text + "\n")
    let events = try await workspace.database.events(of: run.id)
    StandardStream.output.write(EventCheckText.line(events) + "\n")
  }
}
