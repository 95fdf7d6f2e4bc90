/// Events about questions are standard Caliper, whose entities are open: only what these rules name
/// is looked at, and other members pass (timeback.md G).
extension EventCheck {
  private static let itemTypes: [StaticString] = ["AssessmentItem"]
  private static let attemptTypes: [StaticString] = ["Attempt"]
  private static let responseTypes: [StaticString] = ["Response"]
  private static let scoreTypes: [StaticString] = ["Score"]
  private static let kindsOfScore: [StaticString] = ["QUESTION_RESULT"]
  private static let scoreKeys: [StaticString] = [
    "id", "type", "scoreType", "scoreGiven", "maxScore", "attempt", "comment", "extensions",
  ]

  mutating func needEdApp(of event: JSONTree.Place) {
    if tree.member("edApp", of: event) == nil { note("edApp", .missing) }
  }

  /// The actor of an event about a question: a TimebackUser, another agent, or an agent's URI.
  mutating func agent(_ value: JSONTree.Place?) {
    guard let value, tree.kind(of: value) == .object else { return uri(value, at: "actor") }
    let type = tree.member("type", of: value)
    guard !isText(type, "TimebackUser") else { return actor(value) }
    uri(tree.member("id", of: value), at: "actor.id")
    _ = text(type, at: "actor.type")
    extensions(tree.member("extensions", of: value), at: "actor.extensions")
  }

  /// The AssessmentItem, and the whole it is part of.
  mutating func item(_ value: JSONTree.Place?) {
    guard let item = members(value, at: "object") else { return }
    uri(tree.member("id", of: item), at: "object.id")
    text(tree.member("type", of: item), at: "object.type", oneOf: EventCheck.itemTypes)
    if let name = tree.member("name", of: item) { _ = text(name, at: "object.name") }
    extensions(tree.member("extensions", of: item), at: "object.extensions")
    guard let whole = tree.member("isPartOf", of: item) else { return }
    guard tree.kind(of: whole) == .object else { return uri(whole, at: "object.isPartOf") }
    uri(tree.member("id", of: whole), at: "object.isPartOf.id")
    _ = text(tree.member("type", of: whole), at: "object.isPartOf.type")
    if let name = tree.member("name", of: whole) { _ = text(name, at: "object.isPartOf.name") }
  }

  /// A response to what was completed, else the try; neither has to be there.
  mutating func generatedByItem(_ value: JSONTree.Place?, action: JSONTree.Place?) {
    guard let value, let fields = members(value, at: "generated") else { return }
    uri(tree.member("id", of: fields), at: "generated.id")
    extensions(tree.member("extensions", of: fields), at: "generated.extensions")
    if isText(action, "Completed") { response(fields) } else { attempt(fields) }
  }

  /// A try that is told of has to name its student and its question.
  private mutating func attempt(_ fields: JSONTree.Place) {
    text(tree.member("type", of: fields), at: "generated.type", oneOf: EventCheck.attemptTypes)
    for key in ["assignee", "assignable"] as [StaticString] {
      guard let entity = present(tree.member(key, of: fields), at: "generated.\(key)") else {
        continue
      }
      reference(entity, at: "generated.\(key)")
    }
    if let count = tree.member("count", of: fields) {
      _ = integer(count, at: "generated.count", from: 1)
    }
  }

  private mutating func response(_ fields: JSONTree.Place) {
    text(tree.member("type", of: fields), at: "generated.type", oneOf: EventCheck.responseTypes)
    if let attempt = tree.member("attempt", of: fields) {
      reference(attempt, at: "generated.attempt")
    }
    let start = tree.member("startedAtTime", of: fields).flatMap {
      instant($0, at: "generated.startedAtTime")
    }
    let end = tree.member("endedAtTime", of: fields).flatMap {
      instant($0, at: "generated.endedAtTime")
    }
    if let start, let end, end < start { note("generated.endedAtTime", .before("startedAtTime")) }
    guard let value = tree.member("duration", of: fields),
      let duration = text(value, at: "generated.duration")
    else { return }
    if !DurationText.isDuration(tree.text(of: duration)) {
      note("generated.duration", .notADuration)
    }
  }

  /// The Score of a GradeEvent; its schema is closed.
  mutating func score(_ value: JSONTree.Place?) {
    guard let score = members(value, at: "generated") else { return }
    uri(tree.member("id", of: score), at: "generated.id")
    text(tree.member("type", of: score), at: "generated.type", oneOf: EventCheck.scoreTypes)
    text(
      tree.member("scoreType", of: score), at: "generated.scoreType",
      oneOf: EventCheck.kindsOfScore)
    points(of: score)
    if let attempt = tree.member("attempt", of: score) {
      reference(attempt, at: "generated.attempt")
    }
    if let comment = tree.member("comment", of: score) {
      _ = text(comment, at: "generated.comment")
    }
    extensions(tree.member("extensions", of: score), at: "generated.extensions")
    keys(of: score, at: "generated", known: EventCheck.scoreKeys)
  }

  private mutating func points(of score: JSONTree.Place) {
    let given = number(tree.member("scoreGiven", of: score), at: "generated.scoreGiven")
    guard let value = tree.member("maxScore", of: score),
      let most = number(value, at: "generated.maxScore")
    else { return }
    if most < 0 { note("generated.maxScore", .below(0)) }
    if let given, given > most { note("generated.scoreGiven", .above("maxScore")) }
  }
}
