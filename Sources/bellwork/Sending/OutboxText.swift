import Activities
import Caliper
import EventDelivery

/// The outbox for a person.
///
/// ```
/// timeback: to Timeback (staging)
///   3 not sent yet, the oldest for 2 hours; 40 sent; 1 set aside
///   Trouble: cannot reach caliper.staging.alpha-1edtech.ai: …
///   The Water Cycle, Ada, 2026-01-27: 3 not sent yet, 12 sent, 1 set aside
///     run 30ef3d0b-b633-4d72-a441-f12235a36d7c
///   Set aside: urn:uuid:cd4f67a5-a621-4aa9-8d24-ed20730b2a20 (about a question)
///     422: "object.subject" must be one of …
///   Held: 4 reports, not sent: no email set
/// ```
struct OutboxText {
  let report: OutboxReport
  let look: ReportLook
  let nowMilliseconds: Int64

  var text: String {
    let blocks = report.parts.map { lines($0).map { $0 + "\n" }.joined() }
    return blocks.joined(separator: "\n") + advice
  }

  private func lines(_ part: OutboxReport.Part) -> [String] {
    let name = Printable.clean("\(part.tally.sink.rawValue): to \(part.tally.place)")
    return [name, "  " + counts(part)] + trouble(part) + part.runs.flatMap(lines)
      + part.setAside.filter { !$0.isHeld }.flatMap(lines) + held(part)
  }

  private func counts(_ part: OutboxReport.Part) -> String {
    var parts: [String] = []
    if part.tally.waiting > 0 {
      let age = part.oldestWaiting.map { AgeWords.text(milliseconds: max(0, nowMilliseconds - $0)) }
      parts.append(
        "\(part.tally.waiting) not sent yet" + (age.map { ", the oldest for \($0)" } ?? ""))
    }
    parts.append("\(part.sent) sent")
    if part.tally.setAside > 0 { parts.append("\(part.tally.setAside) set aside") }
    if part.tally.held > 0 { parts.append("\(part.tally.held) held") }
    return parts.joined(separator: "; ")
  }

  private func trouble(_ part: OutboxReport.Part) -> [String] {
    guard part.tally.waiting > 0, let trouble = part.tally.standing.trouble else { return [] }
    return [Printable.clean("  Trouble: \(trouble)")]
  }

  /// Runs that were sent whole are not listed.
  private func lines(_ run: OutboxPlace) -> [String] {
    guard run.waiting + run.setAside + run.held > 0 else { return [] }
    var parts: [String] = []
    if run.waiting > 0 { parts.append("\(run.waiting) not sent yet") }
    if run.confirmed > 0 { parts.append("\(run.confirmed) sent") }
    if run.setAside > 0 { parts.append("\(run.setAside) set aside") }
    if run.held > 0 { parts.append("\(run.held) held") }
    return ["  \(name(run.runID)): \(parts.joined(separator: ", "))", "    run \(run.runID.text)"]
  }

  private func name(_ run: RunID) -> String {
    guard let name = report.names[run] else { return "From elsewhere" }
    let day = InstantText.text(name.startMilliseconds).prefix(10)
    // A placeholder tells nobody anything.
    let student =
      name.email.hasSuffix("@bellwork.invalid")
      ? name.student : look.student(name.email, name: name.student)
    return Printable.clean("\(name.activity), \(student), \(day)")
  }

  private func lines(_ event: SetAsideEvent) -> [String] {
    [
      "  Set aside: \(event.event.id.urn) (\(event.event.kind.words))",
      "    " + Printable.clean(event.reason),
    ]
  }

  /// One line a reason: nothing tells one of them from another.
  private func held(_ part: OutboxReport.Part) -> [String] {
    let counts = Dictionary(grouping: part.setAside.filter(\.isHeld), by: \.reason)
    return counts.sorted { $0.key < $1.key }.map { reason, events in
      Printable.clean("  Held: \(WaitingWords.reports(events.count)), \(reason)")
    }
  }

  private var advice: String {
    var lines: [String] = []
    if report.parts.contains(where: { $0.tally.waiting > 0 }) {
      lines.append("What is not sent yet goes out at the next start, or with: bellwork send")
    }
    if report.parts.contains(where: { $0.tally.setAside > 0 }) {
      lines.append("What was set aside waits again with: bellwork outbox retry --all")
    }
    if report.parts.contains(where: { $0.tally.held > 0 }) {
      lines += [
        "What is held stays here: a report never changes, and these name a stand-in for what was "
          + "not set. What you set holds for the runs to come: \"email\" in config.json, "
          + "\"sensor\" in timeback.config.json.",
        "To keep what is held elsewhere: bellwork outbox export. To be rid of an address of "
          + "'--to' with all that waits for it: bellwork outbox forget URL",
      ]
    }
    return lines.isEmpty ? "" : "\n" + lines.map { $0 + "\n" }.joined()
  }
}
