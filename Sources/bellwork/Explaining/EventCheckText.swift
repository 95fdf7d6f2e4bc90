import Caliper

/// Whether the stored events keep the platform's rules, in words.
enum EventCheckText {
  /// One line where all is well; else one for each rule that is broken, with the field's path.
  static func line(_ events: [SealedEvent]) -> String {
    let broken = events.flatMap { event in
      EventCheck.violations(in: event.bytes).map { "\(event.id.urn): \($0)" }
    }
    guard broken.isEmpty else { return broken.joined(separator: "\n") }
    return "\(events.count) events stored; each keeps every rule of the platform"
  }
}
