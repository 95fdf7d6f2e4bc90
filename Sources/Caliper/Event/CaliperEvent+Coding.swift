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

extension CaliperEvent: WireEvent {
  package var application: RelatedEntity? { edApp }

  package var wireNames: (type: String, action: String, profile: String) {
    (generated.wireNames.type, generated.wireNames.action, CaliperEvent.profile)
  }

  package func writeObject(to json: inout JSONWriter) { object.write(to: &json) }
  package func writeGenerated(to json: inout JSONWriter) { generated.write(to: &json) }

  /// Reads an event back; throws a `DecodingError` for what is no event of ours.
  package init(line: [UInt8]) throws {
    self = try JSONDecoder().decode(CaliperEvent.self, from: Data(line))
  }
}
