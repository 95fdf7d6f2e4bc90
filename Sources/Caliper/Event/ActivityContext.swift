/// What was worked on: the `object` of every event, a TimebackActivityContext (timeback.md A.4).
package struct ActivityContext: Equatable, Sendable {
  package var id: String
  package var subject: String
  package var app: NamedEntity
  package var course: NamedEntity?
  package var activity: NamedEntity?

  package init(
    id: String, subject: String, app: NamedEntity, course: NamedEntity? = nil,
    activity: NamedEntity? = nil
  ) {
    self.id = id
    self.subject = subject
    self.app = app
    self.course = course
    self.activity = activity
  }
}

extension ActivityContext: Codable {
  private enum CodingKeys: CodingKey {
    case id, type, subject, app, course, activity, process
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    try values.expect("TimebackActivityContext", for: .type)
    id = try values.decode(String.self, forKey: .id)
    subject = try values.decode(String.self, forKey: .subject)
    app = try values.decode(NamedEntity.self, forKey: .app)
    course = try values.decodeIfPresent(NamedEntity.self, forKey: .course)
    activity = try values.decodeIfPresent(NamedEntity.self, forKey: .activity)
  }

  /// `process` is always true: without it the platform shows no XP (timeback.md A.4.2).
  package func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: CodingKeys.self)
    try values.encode(id, forKey: .id)
    try values.encode("TimebackActivityContext", forKey: .type)
    try values.encode(subject, forKey: .subject)
    try values.encode(app, forKey: .app)
    try values.encodeIfPresent(course, forKey: .course)
    try values.encodeIfPresent(activity, forKey: .activity)
    try values.encode(true, forKey: .process)
  }
}
