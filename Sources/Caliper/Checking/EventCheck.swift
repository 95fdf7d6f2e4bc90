/// The rules an event must keep before it is sent (timeback.md K.1), all of them at once.
///
/// It looks at bytes, not at `CaliperEvent`, so it sees exactly what would be sent; and it spells
/// the wire's words itself, so that a slip where events are written does not slip through here.
package struct EventCheck {
  let tree: JSONTree
  var violations: [EventViolation] = []

  /// Everything that is wrong with an event, in the order of its parts; empty for a good one.
  package static func violations(in bytes: [UInt8]) -> [EventViolation] {
    // What the reader has against it does not matter: it is no JSON.
    guard let tree = try? JSONTree(bytes), tree.kind(of: tree.root) == .object else {
      return [EventViolation(path: "", fact: .notJSON)]
    }
    var check = EventCheck(tree: tree)
    check.event(tree.root)
    return check.violations
  }

  private mutating func event(_ event: JSONTree.Place) {
    let type = tree.member("type", of: event)
    let form = EventForm.allCases.first { isText(type, $0.type) }
    text(tree.member("@context", of: event), at: "@context", oneOf: EventCheck.contexts)
    eventID(tree.member("id", of: event), at: "id")
    text(type, at: "type", oneOf: EventForm.types)
    text(
      tree.member("action", of: event), at: "action", oneOf: form?.actions ?? EventForm.anyActions)
    text(
      tree.member("profile", of: event), at: "profile",
      oneOf: form?.profiles ?? EventForm.anyProfiles)
    instant(tree.member("eventTime", of: event), at: "eventTime")
    parts(of: event, form)
    for key in EventCheck.references {
      if let value = tree.member(key, of: event) { reference(value, at: "\(key)") }
    }
    extensions(tree.member("extensions", of: event), at: "extensions")
    keys(of: event, at: "", known: EventCheck.known)
  }

  /// Who did what to what, and what came of it.
  private mutating func parts(of event: JSONTree.Place, _ form: EventForm?) {
    let who = tree.member("actor", of: event)
    let what = tree.member("object", of: event)
    let result = tree.member("generated", of: event)
    switch form {
    case .activity, .time, nil:
      actor(who)
      object(what)
      generated(result, of: form)
    case .item:
      agent(who)
      item(what)
      generatedByItem(result, action: tree.member("action", of: event))
      needEdApp(of: event)
    case .grade:
      agent(who)
      uri(what, at: "object")
      score(result)
      needEdApp(of: event)
    }
  }

  private static let contexts: [StaticString] = ["http://purl.imsglobal.org/ctx/caliper/v1p2"]

  /// What may be a URI or a whole entity.
  private static let references: [StaticString] = [
    "edApp", "federatedSession", "group", "membership", "referrer", "session", "target",
  ]

  private static let known: [StaticString] =
    [
      "@context", "id", "type", "action", "profile", "actor", "object", "eventTime", "generated",
    ] + references + ["extensions"]
}
