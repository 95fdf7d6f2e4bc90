import Glibc
import Screen

extension Terminal {
  /// Waits for the next event, at most the given time; `nil` waits without end.
  ///
  /// Nothing else wakes it, and it blocks its thread: nothing on the main actor runs meanwhile.
  package func nextEvent(timeoutMilliseconds: Int?) -> TerminalEvent {
    let end = timeoutMilliseconds.map { now + $0 }
    while true {
      if !queue.isEmpty { return queue.removeFirst() }
      // A started escape sequence or paste is given up after a while, without further input.
      let wake = [end, decoder.deadline].compactMap { $0 }.min()
      collect(Curses.wait(timeoutMilliseconds: wake.map { max(0, $0 - now) }))
      append(decoder.expire(at: now))
      if queue.isEmpty, let end, now >= end { return .timeout }
    }
  }

  /// Takes all that ncurses has: what it has buffered, `poll` does not see.
  func collectInput() {
    var inputs: [RawInput] = []
    while let input = Curses.read() { inputs.append(input) }
    append(decoder.decode(inputs, at: now))
  }

  private var now: Int {
    let elapsed = openedAt.duration(to: clock.now).components
    return Int(elapsed.seconds) * 1000 + Int(elapsed.attoseconds / 1_000_000_000_000_000)
  }

  private func collect(_ readiness: Curses.Readiness) {
    if readiness.hasSignal { collectSignals() }
    if readiness.hasInput, !hasHungUp { collectInput() }
    if readiness.isHungUp { hangUp() }
  }

  private func collectSignals() {
    while let signal = Curses.takeSignal() {
      switch signal {
      case SIGWINCH: adoptSize()
      case SIGHUP: hangUp()
      case SIGTSTP: queue.append(.stopRequested)
      case SIGCONT: goOn()
      default: queue.append(.terminate(signal: signal))
      }
    }
  }

  private func goOn() {
    if expectedContinues > 0 {
      expectedContinues -= 1
    } else {
      Curses.resume()
      adoptSize()
      collectInput()
    }
    queue.append(.continued)
  }

  private func hangUp() {
    guard !hasHungUp else { return }
    hasHungUp = true
    queue.append(.hangUp)
  }

  private func append(_ events: [TerminalEvent]) {
    for case .focus in events { capabilities.focusReports = .yes }
    queue += events
  }
}
