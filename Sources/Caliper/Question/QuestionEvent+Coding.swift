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

extension QuestionEvent: WireEvent {
  package var application: RelatedEntity? { edApp }
  package var wireNames: (type: String, action: String, profile: String) { content.wireNames }

  /// What was graded is the try, by its id.
  package func writeObject(to json: inout JSONWriter) {
    switch content {
    case .started(let item, _), .skipped(let item, _), .completed(let item, _):
      item.write(to: &json)
    case .graded(let score): json.string(score.attempt)
    }
  }

  package func writeGenerated(to json: inout JSONWriter) {
    switch content {
    case .started(_, let attempt), .skipped(_, let attempt): attempt.write(to: &json)
    case .completed(_, let response): response.write(to: &json)
    case .graded(let score): score.write(to: &json)
    }
  }

  /// Reads an event back; throws a `DecodingError` for what is no event of ours.
  package init(line: [UInt8]) throws {
    self = try JSONDecoder().decode(QuestionEvent.self, from: Data(line))
  }
}
