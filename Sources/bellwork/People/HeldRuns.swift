import ActivityRun

/// The runs of somebody, held so that no other process opens them.
final class HeldRuns {
  private final class Held {
    private var lock: RunLock?

    init(_ lock: consuming RunLock) { self.lock = consume lock }

    func release() { lock = nil }
  }

  private var held: [Held] = []

  /// - Throws: `CommandFailure` where one of them is open in another process.
  init(_ runs: [RunRecord], directory: String) throws {
    for run in runs {
      do {
        let lock = try RunLock.acquire(run.id, directory: directory)
        // Nobody opens an ended run again; it was enough to see that nobody has it open still.
        if run.outcome == nil { held.append(Held(lock)) }
      } catch RunLockError.held(let process) {
        throw CommandFailure(
          status: .unavailable,
          message: "bellwork: a run of this student is open in another terminal"
            + (process.map { " (process \($0))" } ?? "")
            + "; nothing was deleted. Leave it there first, and try again")
      }
    }
  }

  func release() {
    for run in held { run.release() }
    held = []
  }
}
