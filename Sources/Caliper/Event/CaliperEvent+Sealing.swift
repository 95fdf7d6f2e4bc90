extension CaliperEvent {
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
}
