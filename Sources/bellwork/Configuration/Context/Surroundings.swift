import Caliper

/// What the events of a run name besides who did what: the `context` of the configuration, or the
/// file of `--context`.
struct Surroundings: Equatable, Sendable {
  enum Key: String, CaseIterable, Sendable {
    case edApp, federatedSession, group, membership, referrer, target

    /// Whether it tells of one student, so that it may go with nobody else's events.
    var isPersonal: Bool {
      switch self {
      case .federatedSession, .membership: true
      case .edApp, .group, .referrer, .target: false
      }
    }
  }

  var entities: [Key: RelatedEntity] = [:]

  /// These where they name something, else those below, key by key.
  func over(_ lower: Surroundings) -> Surroundings {
    Surroundings(entities: lower.entities.merging(entities) { $1 })
  }

  /// What may go with the events of any student.
  var ofAnybody: Surroundings { Surroundings(entities: entities.filter { !$0.key.isPersonal }) }

  /// All but the application, which every event has.
  var related: RelatedEntities {
    RelatedEntities(
      group: entities[.group], membership: entities[.membership],
      federatedSession: entities[.federatedSession], target: entities[.target],
      referrer: entities[.referrer])
  }
}
