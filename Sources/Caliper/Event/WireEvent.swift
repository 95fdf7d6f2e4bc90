/// What stands in every event, whatever it reports: the frame that is written in one place.
package protocol WireEvent {
  var id: EventID { get }
  var actor: TimebackUser { get }
  /// Milliseconds since 1970, UTC.
  var eventTimeMilliseconds: Int64 { get }
  /// The wire's `edApp`.
  var application: RelatedEntity? { get }
  /// `urn:uuid:` and the run's id.
  var session: String? { get }
  var related: RelatedEntities { get }
  var extensions: [String: ExtensionValue] { get }
  var wireNames: (type: String, action: String, profile: String) { get }

  func writeObject(to json: inout JSONWriter)
  func writeGenerated(to json: inout JSONWriter)
}

extension WireEvent {
  /// The event as one line of JSON in UTF-8: sorted keys, no nulls, the same bytes each time.
  package var line: [UInt8] {
    // Room for an event with five items and long ids.
    var json = JSONWriter(capacity: 2_048)
    json.object { write(to: &$0) }
    return json.bytes
  }

  /// The event with its bytes frozen, ready to be stored.
  ///
  /// Bytes that break a rule of the platform are sealed like any others: what a student did is
  /// never lost to a defect of ours. `SealedEvent.objection` keeps them from being sent.
  package func sealed(
    of runID: RunID, as kind: EventKind, sensor: String = ""
  ) -> SealedEvent {
    SealedEvent(
      id: id, runID: runID, kind: kind, eventTimeMilliseconds: eventTimeMilliseconds,
      sensor: sensor, bytes: line)
  }

  private func write(to json: inout JSONWriter) {
    json.key("@context")
    json.string(CaliperEvent.context)
    json.key("action")
    json.string(wireNames.action)
    json.key("actor")
    actor.write(to: &json)
    json.related("edApp", application)
    json.key("eventTime")
    json.instant(eventTimeMilliseconds)
    json.extensions(extensions)
    json.related("federatedSession", related.federatedSession)
    json.key("generated")
    writeGenerated(to: &json)
    json.related("group", related.group)
    json.key("id")
    json.urn(id.rawValue)
    json.related("membership", related.membership)
    json.key("object")
    writeObject(to: &json)
    json.key("profile")
    json.string(wireNames.profile)
    json.related("referrer", related.referrer)
    json.optional("session", session)
    json.related("target", related.target)
    json.key("type")
    json.string(wireNames.type)
  }
}
