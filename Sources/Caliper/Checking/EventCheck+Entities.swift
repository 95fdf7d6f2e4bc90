extension EventCheck {
  private static let subjects: [StaticString] = [
    "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath",
    "Math", "None", "Other",
  ]
  private static let roles: [StaticString] = ["student", "teacher", "admin", "guide"]
  private static let userTypes: [StaticString] = ["TimebackUser"]
  private static let userKeys: [StaticString] = [
    "id", "type", "email", "name", "role", "extensions",
  ]
  private static let contextTypes: [StaticString] = ["TimebackActivityContext"]
  private static let contextKeys: [StaticString] = [
    "id", "type", "subject", "app", "course", "activity", "process", "extensions",
  ]
  private static let namedKeys: [StaticString] = ["id", "name", "extensions"]

  /// TimebackUser (timeback.md A.3); its schema is closed.
  mutating func actor(_ value: JSONTree.Place?) {
    guard let actor = members(value, at: "actor") else { return }
    uri(tree.member("id", of: actor), at: "actor.id")
    text(tree.member("type", of: actor), at: "actor.type", oneOf: EventCheck.userTypes)
    if let email = text(tree.member("email", of: actor), at: "actor.email"),
      !EmailText.isAddress(tree.utf8(of: email))
    {
      note("actor.email", .notAnEmailAddress)
    }
    if let name = tree.member("name", of: actor) { _ = text(name, at: "actor.name") }
    if let role = tree.member("role", of: actor) {
      text(role, at: "actor.role", oneOf: EventCheck.roles)
    }
    extensions(tree.member("extensions", of: actor), at: "actor.extensions")
    keys(of: actor, at: "actor", known: EventCheck.userKeys)
  }

  /// TimebackActivityContext (timeback.md A.4).
  mutating func object(_ value: JSONTree.Place?) {
    guard let object = members(value, at: "object") else { return }
    uri(tree.member("id", of: object), at: "object.id")
    text(tree.member("type", of: object), at: "object.type", oneOf: EventCheck.contextTypes)
    text(tree.member("subject", of: object), at: "object.subject", oneOf: EventCheck.subjects)
    named(tree.member("app", of: object), at: "object.app")
    if let course = tree.member("course", of: object) { named(course, at: "object.course") }
    if let activity = tree.member("activity", of: object) { named(activity, at: "object.activity") }
    if let process = tree.member("process", of: object), tree.kind(of: process) != .bool {
      note("object.process", .wrongType(expected: .bool))
    }
    extensions(tree.member("extensions", of: object), at: "object.extensions")
    keys(of: object, at: "object", known: EventCheck.contextKeys)
  }

  private mutating func named(_ value: JSONTree.Place?, at path: String) {
    guard let entity = members(value, at: path) else { return }
    _ = text(tree.member("name", of: entity), at: "\(path).name")
    if let id = tree.member("id", of: entity) { uri(id, at: "\(path).id") }
    extensions(tree.member("extensions", of: entity), at: "\(path).extensions")
    keys(of: entity, at: path, known: EventCheck.namedKeys)
  }
}
