extension EventCheck {
  private static let subjects = [
    "Reading", "Language", "Vocabulary", "Social Studies", "Writing", "Science", "FastMath",
    "Math", "None", "Other",
  ]

  /// TimebackUser (timeback.md A.3); its schema is closed.
  mutating func actor(_ value: JSONValue?) {
    guard let actor = members(value, at: "actor") else { return }
    uri(actor["id"], at: "actor.id")
    text(actor["type"], at: "actor.type", oneOf: ["TimebackUser"])
    if let email = text(actor["email"], at: "actor.email"), !EmailText.isAddress(email) {
      note("actor.email", .notAnEmailAddress)
    }
    if actor["name"] != nil { text(actor["name"], at: "actor.name") }
    if actor["role"] != nil {
      text(actor["role"], at: "actor.role", oneOf: ["student", "teacher", "admin", "guide"])
    }
    extensions(actor["extensions"], at: "actor.extensions")
    keys(
      of: actor, at: "actor", known: ["id", "type", "email", "name", "role", "extensions"])
  }

  /// TimebackActivityContext (timeback.md A.4).
  mutating func object(_ value: JSONValue?) {
    guard let object = members(value, at: "object") else { return }
    uri(object["id"], at: "object.id")
    text(object["type"], at: "object.type", oneOf: ["TimebackActivityContext"])
    text(object["subject"], at: "object.subject", oneOf: EventCheck.subjects)
    named(object["app"], at: "object.app")
    for key in ["course", "activity"] where object[key] != nil {
      named(object[key], at: "object.\(key)")
    }
    if let process = object["process"], process != .bool(true), process != .bool(false) {
      note("object.process", .wrongType(expected: .bool))
    }
    extensions(object["extensions"], at: "object.extensions")
    keys(
      of: object, at: "object",
      known: ["id", "type", "subject", "app", "course", "activity", "process", "extensions"])
  }

  private mutating func named(_ value: JSONValue?, at path: String) {
    guard let entity = members(value, at: path) else { return }
    text(entity["name"], at: "\(path).name")
    if entity["id"] != nil { uri(entity["id"], at: "\(path).id") }
    extensions(entity["extensions"], at: "\(path).extensions")
    keys(of: entity, at: path, known: ["id", "name", "extensions"])
  }
}
