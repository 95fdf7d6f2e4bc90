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

extension ActivityContext: Decodable {
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
  func write(to json: inout JSONWriter) {
    json.object {
      if let activity {
        $0.key("activity")
        activity.write(to: &$0)
      }
      $0.key("app")
      app.write(to: &$0)
      if let course {
        $0.key("course")
        course.write(to: &$0)
      }
      $0.key("id")
      $0.string(id)
      $0.key("process")
      $0.bool(true)
      $0.key("subject")
      $0.string(subject)
      $0.key("type")
      $0.string("TimebackActivityContext")
    }
  }
}
