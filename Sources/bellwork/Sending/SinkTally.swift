import EventDelivery
import Storage

/// How many events are where with one sink, and how it stands.
struct SinkTally: Equatable, Sendable {
  var sink: SinkName
  /// As a person reads it.
  var place: String
  var waiting: Int
  /// Refused by the receiver.
  var setAside: Int
  /// Never shown to it.
  var held = 0
  var standing: SinkStanding

  static func all(_ workspace: Workspace) async throws -> [SinkTally] {
    let factory = SinkFactory(places: workspace.places, config: workspace.config)
    var tallies: [SinkTally] = []
    for config in factory.configs {
      let sink = SinkName(rawValue: config.name)
      let setAside = try await workspace.database.setAside(for: sink)
      tallies.append(
        SinkTally(
          sink: sink, place: factory.name(config),
          waiting: try await workspace.database.waitingCount(for: sink),
          setAside: setAside.count { !$0.isHeld }, held: setAside.count { $0.isHeld },
          standing: try await workspace.database.standing(of: sink)))
    }
    return tallies
  }
}
