import EventDelivery

/// The bar that `bellwork send` draws on a terminal while it sends.
struct SendProgress {
  private static let cells = 20

  let total: Int

  /// One line; `#` are reports that arrived or were set aside.
  func line(waiting: Int) -> String {
    let done = max(0, total - waiting)
    let full = total == 0 ? SendProgress.cells : done * SendProgress.cells / total
    let bar =
      String(repeating: "#", count: full)
      + String(repeating: ".", count: SendProgress.cells - full)
    return "[\(bar)] \(done) of \(WaitingWords.reports(total))"
  }

  /// Draws until it is cancelled, and takes the line away then.
  static func follow(_ outbox: any Outbox, _ sinks: [SinkName]) async {
    let stream = StandardStream.error
    let progress = SendProgress(total: await waiting(outbox, sinks))
    guard stream.isTerminal, progress.total > 0 else { return }
    repeat {
      stream.write("\r\u{1B}[K" + progress.line(waiting: await waiting(outbox, sinks)))
    } while (try? await Task.sleep(for: .milliseconds(250))) != nil
    stream.write("\r\u{1B}[K")
  }

  private static func waiting(_ outbox: any Outbox, _ sinks: [SinkName]) async -> Int {
    var sum = 0
    // What cannot be counted is not drawn.
    for sink in sinks { sum += (try? await outbox.waitingCount(for: sink)) ?? 0 }
    return sum
  }
}
