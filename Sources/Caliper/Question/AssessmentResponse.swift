/// That a question was answered, and how long that took; what the answer was only where asked for.
package struct AssessmentResponse: Equatable, Sendable {
  package var id: EventID
  /// The id of the try; see `QuestionURL.attempt`.
  package var attempt: String
  /// When the question came up for this answer, in milliseconds since 1970.
  package var startedAtMilliseconds: Int64
  package var endedAtMilliseconds: Int64
  package var durationMilliseconds: Int64
  /// Empty unless the answer itself is to be sent.
  package var extensions: [String: EntityValue]

  package init(
    id: EventID, attempt: String, startedAtMilliseconds: Int64, endedAtMilliseconds: Int64,
    durationMilliseconds: Int64, extensions: [String: EntityValue] = [:]
  ) {
    self.id = id
    self.attempt = attempt
    self.startedAtMilliseconds = startedAtMilliseconds
    self.endedAtMilliseconds = endedAtMilliseconds
    self.durationMilliseconds = durationMilliseconds
    self.extensions = extensions
  }
}

extension AssessmentResponse: Decodable {
  static let wireType = "Response"

  private enum CodingKeys: CodingKey {
    case id, type, attempt, startedAtTime, endedAtTime, duration, extensions
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect(AssessmentResponse.wireType, for: .type)
    id = try values.decodeURN(.id)
    attempt = try values.decode(String.self, forKey: .attempt)
    startedAtMilliseconds = try values.decodeInstant(.startedAtTime)
    endedAtMilliseconds = try values.decodeInstant(.endedAtTime)
    durationMilliseconds = try values.decodeDuration(.duration)
    extensions =
      try values.decodeIfPresent([String: EntityValue].self, forKey: .extensions) ?? [:]
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("attempt")
      $0.string(attempt)
      $0.key("duration")
      $0.string(DurationText.text(durationMilliseconds))
      $0.key("endedAtTime")
      $0.instant(endedAtMilliseconds)
      if !extensions.isEmpty {
        $0.key("extensions")
        $0.object(extensions)
      }
      $0.key("id")
      $0.urn(id.rawValue)
      $0.key("startedAtTime")
      $0.instant(startedAtMilliseconds)
      $0.key("type")
      $0.string(AssessmentResponse.wireType)
    }
  }
}
