/// What a try at a question was worth.
package struct AssessmentScore: Equatable, Sendable {
  package var id: EventID
  /// The id of the try; see `QuestionURL.attempt`.
  package var attempt: String
  /// Points in millionths: a third of a point is 333 333.
  package var givenMillionths: Int64
  package var maxMillionths: Int64
  package var comment: String?

  package init(
    id: EventID, attempt: String, givenMillionths: Int64, maxMillionths: Int64,
    comment: String? = nil
  ) {
    self.id = id
    self.attempt = attempt
    self.givenMillionths = givenMillionths
    self.maxMillionths = maxMillionths
    self.comment = comment
  }
}

extension AssessmentScore: Decodable {
  static let wireType = "Score"
  static let scoreType = "QUESTION_RESULT"
  private static let decimals = 6
  private static let unitsPerPoint: Int64 = 1_000_000

  private enum CodingKeys: CodingKey {
    case id, type, attempt, scoreGiven, maxScore, comment, scoreType
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect(AssessmentScore.wireType, for: .type)
    try values.expect(AssessmentScore.scoreType, for: .scoreType)
    id = try values.decodeURN(.id)
    attempt = try values.decode(String.self, forKey: .attempt)
    let units = AssessmentScore.unitsPerPoint
    givenMillionths = try values.decodeDecimal(.scoreGiven, unitsPerOne: units)
    maxMillionths = try values.decodeDecimal(.maxScore, unitsPerOne: units)
    comment = try values.decodeIfPresent(String.self, forKey: .comment)
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("attempt")
      $0.string(attempt)
      $0.optional("comment", comment)
      $0.key("id")
      $0.urn(id.rawValue)
      $0.key("maxScore")
      $0.decimal(maxMillionths, decimals: AssessmentScore.decimals)
      $0.key("scoreGiven")
      $0.decimal(givenMillionths, decimals: AssessmentScore.decimals)
      $0.key("scoreType")
      $0.string(AssessmentScore.scoreType)
      $0.key("type")
      $0.string(AssessmentScore.wireType)
    }
  }
}
