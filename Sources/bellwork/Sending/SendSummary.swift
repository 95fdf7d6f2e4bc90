import Activities
import EventDelivery

/// What came of `bellwork send`, sink by sink.
struct SendSummary: Equatable {
  var before: [SinkTally]
  var after: [SinkTally]

  /// 69 while something waits, for that may change by itself; 65 where only set aside is left.
  ///
  /// What is held was never to be sent.
  var status: ExitStatus {
    if after.contains(where: { $0.waiting > 0 }) { return .unavailable }
    return after.contains { $0.setAside > 0 } ? .data : .ok
  }

  /// Whole lines, fit for a terminal.
  var text: String {
    let lines = zip(before, after).map { line($0, $1) }
    let advice =
      after.contains { $0.setAside > 0 }
      ? ["Why reports were set aside, and how they wait again, says: bellwork outbox"] : []
    let held =
      after.contains { $0.held > 0 }
      ? ["Why reports are held, and what can be done, says: bellwork outbox"] : []
    return (lines + advice + held).map { $0 + "\n" }.joined()
  }

  private func line(_ before: SinkTally, _ after: SinkTally) -> String {
    var parts: [String] = []
    let kept = after.setAside + after.held - before.setAside - before.held
    let sent = before.waiting - after.waiting - kept
    if sent > 0 { parts.append("\(sent) sent") }
    if after.waiting > 0 { parts.append("\(after.waiting) not sent yet") }
    if after.setAside > 0 { parts.append("\(after.setAside) set aside") }
    if after.held > 0 { parts.append("\(after.held) held") }
    if parts.isEmpty { parts = ["nothing waits"] }
    let trouble = after.waiting > 0 ? after.standing.trouble.map { ": \($0)" } ?? "" : ""
    return Printable.clean("\(after.place): \(parts.joined(separator: ", "))\(trouble)")
  }
}
