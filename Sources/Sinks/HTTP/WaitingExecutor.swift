import Dispatch

/// Runs an actor whose work waits in system calls, so that no thread of the tasks' own pool does.
final class WaitingExecutor: SerialExecutor {
  private let queue: DispatchQueue

  init(name: String) { queue = DispatchQueue(label: name) }

  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
  }
}
