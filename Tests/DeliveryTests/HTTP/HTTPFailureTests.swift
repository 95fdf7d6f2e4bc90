import Foundation
import Sinks
import TestSupport
import Testing

/// How requests fail, and whether they may have arrived all the same.
@Suite(.timeLimit(.minutes(1)))
struct HTTPFailureTests {
  private static let limit = 1 << 20

  /// Sends one request to an address that fails it.
  private func failure(_ url: String, timeoutSeconds: Int = 30) async -> HTTPFailure? {
    await #expect(throws: HTTPFailure.self) {
      try await CurlHTTPClient(timeoutSeconds: timeoutSeconds)
        .send(HTTPRequest(.post, url, body: Array("body".utf8)))
    }
  }

  @Test(arguments: [
    ServerStep.dropAfterReading, .reset, .cutOff(.json("{\"a\":1}"), after: 3),
    .bytes(Array("What is this?\r\n".utf8)), .bytes(Array("HTTP/1.1 200 OK\r\nX: ".utf8)),
  ])
  func `tells that an answer broke off`(_ step: ServerStep) async throws {
    let server = try ScriptedServer { _, _ in step }
    let failure = await failure(server.baseURL)
    guard case .cutOff("127.0.0.1", let reason) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(!reason.isEmpty)
    #expect(failure?.isAmbiguous == true)
    #expect(server.requests.count == 1)
  }

  @Test(arguments: [ServerStep.never, .heldBody(.json("{\"a\":1}"), after: 3)])
  func `tells that no answer came in time`(_ step: ServerStep) async throws {
    let server = try ScriptedServer { _, _ in step }
    let failure = await failure(server.baseURL, timeoutSeconds: 2)
    #expect(failure == .timedOut(host: "127.0.0.1", seconds: 2))
    #expect(failure?.isAmbiguous == true)
  }

  @Test func `tells that nobody answers`() async throws {
    let gone = try ScriptedServer { _, _ in .never }.baseURL
    expectUnreachable(await failure(gone), "127.0.0.1", "connect")
  }

  @Test func `tells that nobody has that name`() async {
    // Longer than the name system's labels may be: no server is asked.
    let host = String(repeating: "x", count: 64) + ".invalid"
    expectUnreachable(await failure("http://\(host)/"), host, "resolve")
  }

  @Test func `tells that a connection ended before it was private`() async throws {
    let server = try ScriptedServer(dropsBeforeReading: { _ in true }) { _, _ in .never }
    expectUnreachable(await failure("https://127.0.0.1:\(server.port)/"), "127.0.0.1")
  }

  @Test func `tells that no connection came in time`() async throws {
    // It waits for a request in the clear and says nothing of TLS.
    let server = try ScriptedServer { _, _ in .never }
    expectUnreachable(
      await failure("https://127.0.0.1:\(server.port)/", timeoutSeconds: 1), "127.0.0.1",
      "no connection within 1 s")
    #expect(server.requests == [])
  }

  private func expectUnreachable(_ failure: HTTPFailure?, _ host: String, _ words: String? = nil) {
    guard case .unreachable(host, let reason) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(words.map(reason.contains) ?? !reason.isEmpty)
    #expect(failure?.isAmbiguous == false)
  }

  @Test(arguments: [(0, HTTPFailureTests.limit), (4, HTTPFailureTests.limit - 100_000)])
  func `reads no answer that is too long`(_ longHeaders: Int, _ length: Int) async throws {
    let long = String(repeating: "x", count: 50_000)
    let headers = Dictionary(uniqueKeysWithValues: (0..<longHeaders).map { ("X-\($0)", long) })
    let body = [UInt8](repeating: 0x20, count: length)
    let server = try ScriptedServer { _, _ in
      .answer(ServerAnswer(200, headers: headers, body: body))
    }
    let failure = await failure(server.baseURL)
    #expect(failure == .tooLong(host: "127.0.0.1", limit: HTTPFailureTests.limit))
    #expect(failure?.isAmbiguous == true)
  }

  @Test func `reads an answer that is nearly too long`() async throws {
    let body = [UInt8](repeating: 0x20, count: HTTPFailureTests.limit - 1_000)
    let server = try ScriptedServer { _, _ in .answer(ServerAnswer(200, body: body)) }
    let answer = try await CurlHTTPClient().send(HTTPRequest(.get, server.baseURL))
    #expect(answer.body == body)
  }

  @Test(.enabled(if: SelfSignedServer.isPossible))
  func `trusts no server whose certificate nobody vouches for`() async throws {
    let server = try SelfSignedServer()
    let failure = await failure("https://127.0.0.1:\(server.port)/")
    guard case .untrusted("127.0.0.1", let reason) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(reason.contains("self-signed"))
    #expect(failure?.isAmbiguous == false)
  }

  @Test(arguments: [
    (HTTPFailure.noLibrary("libcurl.so.4"), "libcurl.so.4 is not on this machine: install"),
    (.tooLong(host: "a.b", limit: 1 << 20), "what a.b answered is longer than 1024 KiB"),
    (.timedOut(host: "a.b", seconds: 3), "a.b did not answer within 3 s"),
  ])
  func `is said in a sentence`(_ failure: HTTPFailure, _ words: String) {
    #expect("\(failure)".hasPrefix(words))
  }
}
