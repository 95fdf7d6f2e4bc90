import Foundation
import Glibc
import Synchronization

extension ScriptedServer {
  /// What the server's threads share; it outlives the server until the last of them has ended.
  final class Core: Sendable {
    struct State {
      var requests: [ReceivedRequest] = []
      var connections = 0
      /// Open descriptors, which `stop` shuts down so that their threads end.
      var open: Set<Int32> = []
      var isStopped = false
      var watchers: [(count: Int, continuation: CheckedContinuation<Void, Never>)] = []
    }

    let state = Mutex(State())
    private let listener: Int32
    private let drops: @Sendable (Int) -> Bool
    private let script: Script
    private let gate = NSCondition()
    private let isReleased = Mutex(false)

    init(listener: Int32, drops: @escaping @Sendable (Int) -> Bool, script: @escaping Script) {
      self.listener = listener
      self.drops = drops
      self.script = script
    }

    func acceptAll() {
      while true {
        let descriptor = accept(listener, nil, nil)
        guard descriptor >= 0, let number = opened(descriptor) else { break }
        if drops(number) {
          finish(descriptor)
        } else {
          Thread.detachNewThread { self.serve(descriptor) }
        }
      }
      close(listener)
    }

    /// The connection's number; `nil` once the server has been stopped.
    private func opened(_ descriptor: Int32) -> Int? {
      let number = state.withLock { state -> Int? in
        guard !state.isStopped else { return nil }
        state.open.insert(descriptor)
        defer { state.connections += 1 }
        return state.connections
      }
      if number == nil { close(descriptor) }
      return number
    }

    private func serve(_ descriptor: Int32) {
      let connection = SocketConnection(descriptor: descriptor)
      defer { finish(descriptor) }
      while let request = connection.readRequest() {
        let step = script(request, note(request))
        take(step, on: connection)
        guard case .keepOpen = step else { return }
      }
    }

    private func take(_ step: ServerStep, on connection: SocketConnection) {
      switch step {
      case .answer(let answer):
        connection.write(answer.head + answer.body)
      case .keepOpen(let answer):
        connection.write(answer.head(connection: "keep-alive") + answer.body)
      case .bytes(let bytes): connection.write(bytes)
      case .dropAfterReading: break
      case .reset: connection.resetOnClose()
      case .cutOff(let answer, let count):
        connection.write(answer.head + answer.body.prefix(count))
      case .never:
        // Ends when the client gives up, or the server is stopped.
        _ = connection.readRequest()
      case .held(let answer):
        waitForRelease()
        connection.write(answer.head + answer.body)
      case .heldBody(let answer, let count):
        connection.write(answer.head + answer.body.prefix(count))
        waitForRelease()
        connection.write(Array(answer.body.dropFirst(count)))
      }
    }

    private func note(_ request: ReceivedRequest) -> Int {
      let (number, reached) = state.withLock { state in
        state.requests.append(request)
        let count = state.requests.count
        let reached = state.watchers.filter { $0.count <= count }.map(\.continuation)
        state.watchers.removeAll { $0.count <= count }
        return (count - 1, reached)
      }
      for watcher in reached { watcher.resume() }
      return number
    }

    func watch(_ count: Int, _ continuation: CheckedContinuation<Void, Never>) {
      let isThere = state.withLock { state in
        if state.requests.count < count { state.watchers.append((count, continuation)) }
        return state.requests.count >= count
      }
      if isThere { continuation.resume() }
    }

    private func waitForRelease() {
      gate.lock()
      while !isReleased.withLock({ $0 }) { gate.wait() }
      gate.unlock()
    }

    func release() {
      gate.lock()
      isReleased.withLock { $0 = true }
      gate.broadcast()
      gate.unlock()
    }

    private func finish(_ descriptor: Int32) {
      state.withLock { state in
        state.open.remove(descriptor)
        // Inside the lock: the number may be another connection's as soon as it is free.
        close(descriptor)
      }
    }

    func stop() {
      release()
      state.withLock { state in
        state.isStopped = true
        for descriptor in state.open { shutdown(descriptor, Int32(SHUT_RDWR)) }
      }
      shutdown(listener, Int32(SHUT_RDWR))
    }
  }
}
