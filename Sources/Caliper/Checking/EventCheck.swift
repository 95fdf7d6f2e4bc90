/// The rules an event must keep before it is stored (timeback.md K.1), all of them at once.
///
/// It looks at bytes, not at `CaliperEvent`, so it sees exactly what would be sent.
package struct EventCheck {
  var violations: [EventViolation] = []

  /// Everything that is wrong with an event, in the order of its parts; empty for a good one.
  package static func violations(in bytes: [UInt8]) -> [EventViolation] {
    // What the parser has against it does not matter: it is no JSON.
    guard let value = try? JSONValue(bytes: bytes), case .object(let event) = value else {
      return [EventViolation(path: "", fact: .notJSON)]
    }
    var check = EventCheck()
    check.event(event)
    return check.violations
  }

  private mutating func event(_ event: [String: JSONValue]) {
    text(event["@context"], at: "@context", oneOf: [CaliperEvent.context])
    eventID(event["id"], at: "id")
    typeAndAction(event)
    text(event["profile"], at: "profile", oneOf: [CaliperEvent.profile])
    instant(event["eventTime"], at: "eventTime")
    actor(event["actor"])
    object(event["object"])
    generated(event["generated"], ofEventType: event["type"])
    for key in EventCheck.references where event[key] != nil {
      reference(event[key], at: key)
    }
    extensions(event["extensions"], at: "extensions")
    keys(of: event, at: "", known: EventCheck.required + EventCheck.references + ["extensions"])
  }

  private mutating func typeAndAction(_ event: [String: JSONValue]) {
    text(event["type"], at: "type", oneOf: ["ActivityEvent", "TimeSpentEvent"])
    let actions = [
      JSONValue.string("ActivityEvent"): ["Completed"],
      .string("TimeSpentEvent"): ["SpentTime"],
    ]
    let allowed = event["type"].flatMap { actions[$0] } ?? ["Completed", "SpentTime"]
    text(event["action"], at: "action", oneOf: allowed)
  }

  private static let required = [
    "@context", "id", "type", "action", "profile", "actor", "object", "eventTime", "generated",
  ]

  /// What may be a URI or a whole entity.
  private static let references = [
    "edApp", "federatedSession", "group", "membership", "referrer", "session", "target",
  ]
}
