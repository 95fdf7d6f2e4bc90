extension SealedEvent {
  /// Why the event may not be sent: every rule of the platform that its bytes break, with the
  /// field's path; `nil` for a good one.
  ///
  /// One line that says nothing of what the fields hold. An event of ours that breaks a rule is a
  /// defect of ours: it stays in the outbox, set aside with these words (timeback.md K.1).
  package var objection: String? {
    let violations = EventCheck.violations(in: bytes)
    guard !violations.isEmpty else { return nil }
    return "breaks rules of the platform: "
      + violations.map(\.description).joined(separator: "; ")
  }
}
