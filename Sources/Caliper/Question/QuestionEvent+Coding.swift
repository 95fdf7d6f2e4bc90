import struct FoundationEssentials.Data
import class FoundationEssentials.JSONDecoder

extension QuestionEvent: Decodable {
  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case id, type, action, profile, actor, object, eventTime, generated, edApp, session, extensions
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    content = try QuestionEvent.content(values)
    try values.expect(CaliperEvent.context, for: .context)
    try values.expect(content.wireNames.type, for: .type)
    try values.expect(content.wireNames.profile, for: .profile)
    id = try values.decodeURN(.id)
    actor = try values.decode(TimebackUser.self, forKey: .actor)
    eventTimeMilliseconds = try values.decodeInstant(.eventTime)
    edApp = try values.decode(RelatedEntity.self, forKey: .edApp)
    session = try values.decodeIfPresent(String.self, forKey: .session)
    related = try RelatedEntities(from: decoder)
    extensions =
      try values.decodeIfPresent([String: ExtensionValue].self, forKey: .extensions) ?? [:]
  }

  private static func content(
    _ values: KeyedDecodingContainer<CodingKeys>
  ) throws -> Content {
    let item = { try values.decode(AssessmentItem.self, forKey: .object) }
    let attempt = { try values.decode(AssessmentAttempt.self, forKey: .generated) }
    switch try values.decode(String.self, forKey: .action) {
    case "Started": return .started(try item(), try attempt())
    case "Skipped": return .skipped(try item(), try attempt())
    case "Completed":
      return .completed(
        try item(), try values.decode(AssessmentResponse.self, forKey: .generated))
    case "Graded":
      let score = try values.decode(AssessmentScore.self, forKey: .generated)
      try values.expect(score.attempt, for: .object)
      return .graded(score)
    case _:
      throw DecodingError.dataCorruptedError(
        forKey: .action, in: values, debugDescription: "no action of an event about a question")
    }
  }
}

extension QuestionEvent {
  /// Room for an event with long ids and a short answer.
  private static let usualLength = 1_536

  /// The event as one line of JSON in UTF-8: sorted keys, no nulls, the same bytes each time.
  package var line: [UInt8] {
    var json = JSONWriter(capacity: QuestionEvent.usualLength)
    json.object { write(to: &$0) }
    return json.bytes
  }

  private func write(to json: inout JSONWriter) {
    json.key("@context")
    json.string(CaliperEvent.context)
    json.key("action")
    json.string(content.wireNames.action)
    json.key("actor")
    actor.write(to: &json)
    json.related("edApp", edApp)
    json.key("eventTime")
    json.instant(eventTimeMilliseconds)
    json.extensions(extensions)
    json.related("federatedSession", related.federatedSession)
    json.key("generated")
    content.writeGenerated(to: &json)
    json.related("group", related.group)
    json.key("id")
    json.urn(id.rawValue)
    json.related("membership", related.membership)
    json.key("object")
    content.writeObject(to: &json)
    json.key("profile")
    json.string(content.wireNames.profile)
    json.related("referrer", related.referrer)
    json.optional("session", session)
    json.related("target", related.target)
    json.key("type")
    json.string(content.wireNames.type)
  }

  /// Reads an event back; throws a `DecodingError` for what is no event of ours.
  package init(line: [UInt8]) throws {
    self = try JSONDecoder().decode(QuestionEvent.self, from: Data(line))
  }
}

extension QuestionEvent.Content {
  fileprivate func writeGenerated(to json: inout JSONWriter) {
    switch self {
    case .started(_, let attempt), .skipped(_, let attempt): attempt.write(to: &json)
    case .completed(_, let response): response.write(to: &json)
    case .graded(let score): score.write(to: &json)
    }
  }

  /// What was graded is the try, by its id.
  fileprivate func writeObject(to json: inout JSONWriter) {
    switch self {
    case .started(let item, _), .skipped(let item, _), .completed(let item, _):
      item.write(to: &json)
    case .graded(let score): json.string(score.attempt)
    }
  }
}
