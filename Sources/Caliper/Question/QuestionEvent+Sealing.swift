extension QuestionEvent {
  /// The event with its bytes frozen, ready to be stored, as events of time are.
  package func sealed(
    of runID: RunID, as kind: EventKind, sensor: String = ""
  ) -> SealedEvent {
    SealedEvent(
      id: id, runID: runID, kind: kind, eventTimeMilliseconds: eventTimeMilliseconds,
      sensor: sensor, bytes: line)
  }
}
