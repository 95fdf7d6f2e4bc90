import Activities
import Caliper

/// Reads what the events of a run name besides who did what.
enum SurroundingsReader {
  static func read(_ root: JSONNode) -> ValueReading<Surroundings> {
    var object = ObjectReader(
      root, "the context", keys: ["comment"] + Surroundings.Key.allCases.map(\.rawValue))
    var surroundings = Surroundings()
    for key in Surroundings.Key.allCases {
      surroundings.entities[key] = EntityReader.entity(
        key.rawValue, types: types(of: key), &object)
    }
    return object.reading(surroundings)
  }

  /// What a key may name (timeback.md A.2, Caliper 1.2).
  private static func types(of key: Surroundings.Key) -> [String] {
    switch key {
    case .edApp: ["SoftwareApplication"]
    case .federatedSession: ["LtiSession"]
    case .group: EntityShape.organizations
    case .membership: ["Membership"]
    case .referrer, .target: EntityShape.resources
    }
  }
}
