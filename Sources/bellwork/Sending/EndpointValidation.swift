import Activities
import Caliper
import EventDelivery
import Sinks
import Storage

/// Asks each Caliper endpoint what it would say of what waits for it; nothing is stored there.
struct EndpointValidation {
  static let limit = 100

  let workspace: Workspace

  struct Result: Equatable {
    var lines: [String] = []
    var status = ExitStatus.ok

    var text: String { lines.map { Printable.clean($0) + "\n" }.joined() }
  }

  func run() async throws -> Result {
    let factory = SinkFactory(places: workspace.places, config: workspace.config)
    var result = Result()
    var count = 0
    for case .caliper(let config) in factory.configs {
      count += 1
      try await ask(config, factory, &result)
    }
    if count == 0 { result.lines.append("No sink of type caliper is configured.") }
    return result
  }

  private func ask(
    _ config: CaliperSinkConfig, _ factory: SinkFactory, _ result: inout Result
  ) async throws {
    let sink: CaliperSink
    do {
      sink = try factory.caliper(config)
    } catch {
      result.lines.append("\(config.place): \(error.message)")
      result.status = .configuration
      return
    }
    let events = try await workspace.database.waiting(
      for: sink.name, limit: EndpointValidation.limit)
    guard !events.isEmpty else {
      result.lines.append("\(config.place): nothing waits")
      return
    }
    do {
      try await ask(sink, config.place, events, &result)
    } catch let error as CaliperSinkError {
      result.lines.append("\(config.place): \(error)")
      if result.status == .ok { result.status = .unavailable }
    }
  }

  /// All at once; where something is wrong, one by one, for the answer may not say with which.
  private func ask(
    _ sink: CaliperSink, _ place: String, _ events: [SealedEvent], _ result: inout Result
  ) async throws {
    switch try await sink.validate(events) {
    case .valid:
      result.lines.append(
        "\(place): \(WaitingWords.reports(events.count)) that wait would be taken")
    case .notOffered:
      result.lines.append("\(place): it does not offer to check without storing")
    case .invalid(let words):
      guard events.count > 1 else {
        let why = words.isEmpty ? "no reason given" : words.joined(separator: "; ")
        result.lines.append("\(place): \(events[0].id.urn) would be refused: \(why)")
        result.status = .data
        return
      }
      for event in events { try await ask(sink, place, [event], &result) }
    }
  }
}
