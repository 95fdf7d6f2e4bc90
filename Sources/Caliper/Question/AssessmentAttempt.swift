/// One try at a question; it says which, for the events of a try to be found together.
package struct AssessmentAttempt: Equatable, Sendable {
  /// See `QuestionURL.attempt`.
  package var id: String
  /// The id of the student.
  package var assignee: String
  /// The id of the question.
  package var assignable: String
  /// From 1.
  package var count: Int

  package init(id: String, assignee: String, assignable: String, count: Int) {
    self.id = id
    self.assignee = assignee
    self.assignable = assignable
    self.count = count
  }
}

extension AssessmentAttempt: Decodable {
  static let wireType = "Attempt"

  private enum CodingKeys: CodingKey {
    case id, type, assignee, assignable, count
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect(AssessmentAttempt.wireType, for: .type)
    id = try values.decode(String.self, forKey: .id)
    assignee = try values.decode(String.self, forKey: .assignee)
    assignable = try values.decode(String.self, forKey: .assignable)
    count = try values.decode(Int.self, forKey: .count)
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("assignable")
      $0.string(assignable)
      $0.key("assignee")
      $0.string(assignee)
      $0.key("count")
      $0.integer(Int64(count))
      $0.key("id")
      $0.string(id)
      $0.key("type")
      $0.string(AssessmentAttempt.wireType)
    }
  }
}
