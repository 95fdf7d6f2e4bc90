import Glibc
import Sinks
import TestSupport
import Testing

/// What waiting for an answer costs, and how it ends.
@Suite(.timeLimit(.minutes(1)))
struct HTTPWaitingTests {
  /// In a process of its own, whose time on the processor is this request's alone.
  @Test func `sleeps while it waits`() async {
    await #expect(processExitsWith: .success) {
      let server = try ScriptedServer { _, _ in .never }
      let seconds = 2
      let client = CurlHTTPClient(timeoutSeconds: seconds)
      let before = clock()
      await #expect(throws: HTTPFailure.timedOut(host: "127.0.0.1", seconds: seconds)) {
        try await client.send(HTTPRequest(.post, server.baseURL, body: [1]))
      }
      let share = Double(clock() - before) / Double(CLOCKS_PER_SEC * seconds)
      try #require(share < 0.2, "of a processor")
    }
  }

  /// The limit of the suite is shorter than the request's.
  @Test func `ends at once when it is cancelled`() async throws {
    let server = try ScriptedServer { _, number in
      number == 0 ? .never : .held(ServerAnswer(204))
    }
    let client = CurlHTTPClient(timeoutSeconds: 90)
    let request = HTTPRequest(.post, server.baseURL, body: [1])
    let first = Task { try await client.send(request) }
    await server.waitForRequests(1)
    let second = Task { try await client.send(request) }
    await server.waitForRequests(2)
    first.cancel()
    await #expect(throws: CancellationError.self) { try await first.value }
    server.release()
    #expect(try await second.value.status == 204)
  }

  @Test func `sends nothing where it is cancelled before`() async throws {
    let server = try ScriptedServer { _, _ in .answer(ServerAnswer(204)) }
    let client = CurlHTTPClient()
    let request = HTTPRequest(.post, server.baseURL, body: [1])
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      return try await client.send(request)
    }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(server.connectionCount == 0)
  }

  @Test func `waits for many answers at once`() async throws {
    let server = try ScriptedServer { _, _ in .held(ServerAnswer(204)) }
    let client = CurlHTTPClient()
    let request = HTTPRequest(.get, server.baseURL)
    let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 { group.addTask { try await client.send(request).status } }
      await server.waitForRequests(20)
      server.release()
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(statuses == Array(repeating: 204, count: 20))
  }
}
