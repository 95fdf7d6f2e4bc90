import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder
import class FoundationEssentials.JSONEncoder

extension CaliperEvent: Codable {
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
    edApp = try values.decodeIfPresent(String.self, forKey: .edApp)
    session = try values.decodeIfPresent(String.self, forKey: .session)
    related = try RelatedEntities(from: decoder)
    extensions =
      try values.decodeIfPresent([String: ExtensionValue].self, forKey: .extensions) ?? [:]
  }

  package func encode(to encoder: any Encoder) throws {
    try related.encode(to: encoder)
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(CaliperEvent.context, forKey: .context)
    try values.encode(id.urn, forKey: .id)
    try values.encode(generated.wireNames.type, forKey: .type)
    try values.encode(generated.wireNames.action, forKey: .action)
    try values.encode(CaliperEvent.profile, forKey: .profile)
    try values.encode(actor, forKey: .actor)
    try values.encode(object, forKey: .object)
    try values.encode(InstantText.text(eventTimeMilliseconds), forKey: .eventTime)
    try values.encode(generated, forKey: .generated)
    try values.encodeIfPresent(edApp, forKey: .edApp)
    try values.encodeIfPresent(session, forKey: .session)
    if !extensions.isEmpty { try values.encode(extensions, forKey: .extensions) }
  }
}

extension CaliperEvent {
  /// The event as one line of JSON in UTF-8: sorted keys, no nulls, the same bytes each time.
  package var line: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return Array(try encoder.encode(self))
    }
  }

  /// Reads an event back; throws a `DecodingError` for what is no event of ours.
  package init(line: [UInt8]) throws {
    self = try JSONDecoder().decode(CaliperEvent.self, from: Data(line))
  }
}
