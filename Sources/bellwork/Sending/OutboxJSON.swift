import Caliper
import EventDelivery

/// The outbox for programs: one array, a member for each sink.
enum OutboxJSON {
  static func value(_ report: OutboxReport) -> JSONOutput {
    .list(report.parts.map(value))
  }

  private static func value(_ part: OutboxReport.Part) -> JSONOutput {
    let tally = part.tally
    return .object([
      "sink": .text(tally.sink.rawValue), "to": .text(tally.place),
      "waiting": .integer(Int64(tally.waiting)), "sent": .integer(Int64(part.sent)),
      "setAside": .integer(Int64(tally.setAside)), "held": .integer(Int64(tally.held)),
      "state": .text(state(tally.standing)),
      "trouble": tally.standing.trouble.map(JSONOutput.text) ?? .null,
      "runs": .list(part.runs.map(value)),
      "setAsideEvents": .list(
        part.setAside.map { event in
          .object([
            "id": .text(event.event.id.urn), "kind": .text(event.event.kind.name),
            "runId": .text(event.event.runID.text), "reason": .text(event.reason),
            "isHeld": .boolean(event.isHeld),
          ])
        }),
    ])
  }

  private static func state(_ standing: SinkStanding) -> String {
    if standing.isHeld { return "held" }
    return standing.trouble == nil ? "ok" : "retrying"
  }

  private static func value(_ run: OutboxPlace) -> JSONOutput {
    .object([
      "runId": .text(run.runID.text), "waiting": .integer(Int64(run.waiting)),
      "sent": .integer(Int64(run.confirmed)), "setAside": .integer(Int64(run.setAside)),
      "held": .integer(Int64(run.held)),
      "oldestWaiting": run.oldestWaitingMilliseconds.map { .text(InstantText.text($0)) } ?? .null,
    ])
  }
}
