import Caliper
import FoundationEssentials

/// What an event names where nobody has set the real thing; it never leaves this machine
/// (design.md 6).
package enum StandIn: Equatable, Sendable {
  case email, sensor

  /// The domain of what is made up, which nobody can own (RFC 2606).
  package static let domain = "bellwork.invalid"

  /// The stand-in that an event names, of whatever kind the event is; `nil` for a good one.
  ///
  /// What cannot be read is for the endpoint to judge.
  static func `in`(_ event: SealedEvent) -> StandIn? {
    // Hardly any event has it, and then nothing need be parsed.
    guard String(decoding: event.bytes, as: UTF8.self).contains(domain),
      let named = try? JSONDecoder().decode(Named.self, from: Data(event.bytes))
    else { return nil }
    if isEmail(named.actor?.email ?? "") || named.actor?.id?.hasSuffix("%40" + domain) == true {
      return .email
    }
    return isSensor(named.object?.id ?? "") ? .sensor : nil
  }

  package static func isEmail(_ email: String) -> Bool { email.hasSuffix("@" + domain) }

  /// Whether a sensor, or a URL made from one, is the stand-in.
  package static func isSensor(_ url: String) -> Bool {
    url == "https://" + domain || url.hasPrefix("https://\(domain)/")
  }

  /// Why it is not sent.
  package var reason: String {
    switch self {
    case .email: "not sent: no email set"
    case .sensor: "not sent: no sensor set in timeback.config.json"
    }
  }

  /// An entity may be an object, or its id alone.
  private struct Named: Decodable {
    struct Entity: Decodable {
      var id: String?
      var email: String?

      private enum CodingKeys: CodingKey { case id, email }

      init(from decoder: any Decoder) throws {
        // Not text: then it must be an object.
        if let text = try? decoder.singleValueContainer().decode(String.self) {
          id = text
          return
        }
        let values = try decoder.container(keyedBy: CodingKeys.self)
        id = try values.decodeIfPresent(String.self, forKey: .id)
        email = try values.decodeIfPresent(String.self, forKey: .email)
      }
    }

    var actor: Entity?
    var object: Entity?
  }
}
