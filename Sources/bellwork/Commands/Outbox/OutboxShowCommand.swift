import Activities
import ArgumentParser
import Caliper
import EventDelivery
import Storage

/// One event, and where it is.
struct OutboxShowCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print one event, and where it is with each sink.")

  @Argument(help: "The event's id, with or without urn:uuid:.")
  var id: EventID

  @MainActor
  func run() async throws {
    try await reportingFailures {
      let workspace = try await Workspace.openWithAllSinks()
      guard let event = try await workspace.database.event(id) else {
        throw CommandFailure(
          status: .noInput, message: "bellwork: there is no event \(id.urn) on this computer")
      }
      let output = StandardStream.output
      let masked = MaskedText(isTerminal: output.isTerminal)
      for line in EventJSON.lines(event.bytes) { output.write(masked.line(line) + "\n") }
      let factory = SinkFactory(places: workspace.places, config: workspace.config)
      for sink in factory.configs {
        let standing = try await workspace.database.standing(
          of: id, with: SinkName(rawValue: sink.name))
        let words = standing.map(OutboxShowCommand.words) ?? "not known"
        output.write(Printable.clean("\(sink.name): to \(factory.name(sink)): \(words)") + "\n")
      }
    }
  }

  private static func words(_ standing: EventStanding) -> String {
    switch standing {
    case .waiting: "not sent yet"
    case .notMeant: "not meant for it"
    case .delivering: "being sent, or sent without a word of its arrival"
    case .confirmed: "sent"
    case .setAside(let reason): "set aside: \(reason)"
    case .held(let reason): "held: \(reason)"
    }
  }
}

extension EventID: ExpressibleByArgument {
  /// `urn:uuid:` may be left out.
  package init?(argument: String) {
    self.init(urn: argument.hasPrefix("urn:uuid:") ? argument : "urn:uuid:\(argument.lowercased())")
  }
}
