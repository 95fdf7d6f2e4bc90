/// A question, the `object` of most events about questions (timeback.md G).
package struct AssessmentItem: Equatable, Sendable {
  /// See `QuestionURL.item`.
  package var id: String
  package var name: String?
  /// The activity it is asked in.
  package var isPartOf: NamedEntity

  package init(id: String, name: String? = nil, isPartOf: NamedEntity) {
    self.id = id
    self.name = name
    self.isPartOf = isPartOf
  }
}

extension AssessmentItem: Decodable {
  private enum CodingKeys: CodingKey {
    case id, type, name, isPartOf
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect("AssessmentItem", for: .type)
    id = try values.decode(String.self, forKey: .id)
    name = try values.decodeIfPresent(String.self, forKey: .name)
    let whole = try values.nestedContainer(keyedBy: CodingKeys.self, forKey: .isPartOf)
    try whole.expect("Assessment", for: .type)
    isPartOf = NamedEntity(
      id: try whole.decode(String.self, forKey: .id),
      name: try whole.decode(String.self, forKey: .name))
  }

  func write(to json: inout JSONWriter) {
    json.object {
      $0.key("id")
      $0.string(id)
      $0.key("isPartOf")
      writeWhole(to: &$0)
      $0.optional("name", name)
      $0.key("type")
      $0.string("AssessmentItem")
    }
  }

  private func writeWhole(to json: inout JSONWriter) {
    json.object {
      $0.optional("id", isPartOf.id)
      $0.key("name")
      $0.string(isPartOf.name)
      $0.key("type")
      $0.string("Assessment")
    }
  }
}
