extension CaliperEvent {
  /// The event with its bytes frozen, ready to be stored.
  ///
  /// Throws `EventRefusal` where the bytes break a rule of the platform, so that nothing is ever
  /// stored that an endpoint would refuse.
  package func sealed(
    of runID: RunID, as kind: EventKind, sensor: String = ""
  ) throws -> SealedEvent {
    let bytes = try line
    let violations = EventCheck.violations(in: bytes)
    guard violations.isEmpty else { throw EventRefusal(id: id, violations: violations) }
    return SealedEvent(
      id: id, runID: runID, kind: kind, eventTimeMilliseconds: eventTimeMilliseconds,
      sensor: sensor, bytes: bytes)
  }
}
