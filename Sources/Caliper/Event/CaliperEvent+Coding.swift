import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder

extension CaliperEvent: Decodable {
  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case id, type, action, profile, actor, object, eventTime, generated, edApp, session, extensions
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    generated = try values.decode(GeneratedMetrics.self, forKey: .generated)
    try values.expect(CaliperEvent.context, for: .context)
    try values.expect(CaliperEvent.profile, for: .profile)
    try values.expect(generated.wireNames.type, for: .type)
    try values.expect(generated.wireNames.action, for: .action)
    id = try values.decodeURN(.id)
    actor = try values.decode(TimebackUser.self, forKey: .actor)
    object = try values.decode(ActivityContext.self, forKey: .object)
    eventTimeMilliseconds = try values.decodeInstant(.eventTime)
    edApp = try values.decodeIfPresent(RelatedEntity.self, forKey: .edApp)
    session = try values.decodeIfPresent(String.self, forKey: .session)
    related = try RelatedEntities(from: decoder)
    extensions =
      try values.decodeIfPresent([String: ExtensionValue].self, forKey: .extensions) ?? [:]
  }
}

extension CaliperEvent {
  /// Room for an event with five items and long ids.
  private static let usualLength = 2_048

  /// The event as one line of JSON in UTF-8: sorted keys, no nulls, the same bytes each time.
  package var line: [UInt8] {
    var json = JSONWriter(capacity: CaliperEvent.usualLength)
    json.object { write(to: &$0) }
    return json.bytes
  }

  private func write(to json: inout JSONWriter) {
    json.key("@context")
    json.string(CaliperEvent.context)
    json.key("action")
    json.string(generated.wireNames.action)
    json.key("actor")
    actor.write(to: &json)
    json.related("edApp", edApp)
    json.key("eventTime")
    json.instant(eventTimeMilliseconds)
    json.extensions(extensions)
    json.related("federatedSession", related.federatedSession)
    json.key("generated")
    generated.write(to: &json)
    json.related("group", related.group)
    json.key("id")
    json.urn(id.rawValue)
    json.related("membership", related.membership)
    json.key("object")
    object.write(to: &json)
    json.key("profile")
    json.string(CaliperEvent.profile)
    json.related("referrer", related.referrer)
    json.optional("session", session)
    json.related("target", related.target)
    json.key("type")
    json.string(generated.wireNames.type)
  }

  /// Reads an event back; throws a `DecodingError` for what is no event of ours.
  package init(line: [UInt8]) throws {
    self = try JSONDecoder().decode(CaliperEvent.self, from: Data(line))
  }
}
