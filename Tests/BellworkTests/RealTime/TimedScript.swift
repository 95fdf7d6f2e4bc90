import Engagement
import Glibc
import TestSupport

/// A program operated by the clock: each act ends a stretch of one label and begins the next.
struct TimedScript {
  let program: TerminalProgram
  /// Milliseconds by the label that the acts said.
  private(set) var totals = LabelTotals()
  /// Every stretch in turn.
  private(set) var stretches: [(label: Label, milliseconds: Int64)] = []
  private var label = Label.active
  private var since: TestInstant

  /// Begins now, working.
  init(_ program: TerminalProgram) {
    self.program = program
    since = .now()
  }

  /// What is done begins a stretch of this label; the instant before it is the boundary.
  mutating func act(_ next: Label, _ body: (TerminalProgram) -> Void) {
    let now = TestInstant.now()
    totals[label] += now - since
    stretches.append((label, now - since))
    (label, since) = (next, now)
    body(program)
  }

  /// Works for a time, with a key about every second and a half.
  func work(seconds: Double) {
    let start = TestInstant.now()
    var key = 0
    while true {
      let left = seconds - Double(TestInstant.now() - start) / 1_000
      guard left > 0 else { return }
      program.pass(seconds: min(left, 1.5))
      key += 1
      program.type(key.isMultiple(of: 2) ? "1" : "3")
    }
  }

  mutating func focusOut(seconds: Double) {
    act(.unfocused) { $0.focus(in: false) }
    program.pass(seconds: seconds)
    act(.active) { $0.focus(in: true) }
  }

  /// Away by the key for it, and back by any other.
  mutating func goAway(seconds: Double) {
    act(.unfocused) { $0.press(.function(3)) }
    program.pass(seconds: seconds)
    act(.active) { $0.type("2") }
  }

  mutating func pause(seconds: Double) {
    act(.paused) { $0.press(.function(2)) }
    program.pass(seconds: seconds)
    act(.active) { $0.type(" ") }
  }

  /// Stopped as the body says (Ctrl-Z, a signal), continued by SIGCONT.
  mutating func stop(seconds: Double, _ body: (TerminalProgram) -> Void) throws {
    act(.suspended, body)
    try program.waitForStop(deadlineSeconds: patience)
    program.pass(seconds: seconds)
    act(.active) { $0.signal(SIGCONT) }
  }
}
