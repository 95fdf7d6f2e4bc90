import Sinks
import TestSupport
import Testing

/// What becomes of a request over HTTP; see `ProxyTests` for what the environment does to it.
@Suite(.timeLimit(.minutes(1)))
struct CurlHTTPClientTests {
  private let client = CurlHTTPClient(timeoutSeconds: 30)

  @Test func `reads the last head, its repeated headers, and a body in chunks`() async throws {
    let lines = [
      "HTTP/1.1 100 Continue", "X-Early: 1", "", "HTTP/1.1 207 Some", "Retry-After:  7 ",
      "Content-Type: application/json", "X-Two: a", "x-two: b", "X-Empty:",
      "Transfer-Encoding: chunked", "", "3", "abc", "2", "de", "0", "X-Trailer: 1", "", "",
    ]
    let server = try ScriptedServer { _, _ in .bytes(Array(lines.joined(separator: "\r\n").utf8)) }
    let answer = try await client.send(HTTPRequest(.get, server.baseURL + "/path?a=b"))
    #expect(answer.status == 207)
    #expect(
      answer.headers == [
        "retry-after": "7", "content-type": "application/json", "x-two": "a, b", "x-empty": "",
        "transfer-encoding": "chunked",
      ])
    #expect(answer.body == Array("abcde".utf8))
    #expect(server.requests.map(\.target) == ["/path?a=b"])
  }

  @Test func `sends what it is given, and nothing that nobody asked for`() async throws {
    let server = try ScriptedServer { _, _ in .answer(ServerAnswer(204)) }
    let body = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    _ = try await client.send(
      HTTPRequest(
        .post, server.baseURL + "/", headers: ["Content-Type": "a/b", "X-Bad": "1\r\nX-Worse: 2"],
        body: body))
    _ = try await client.send(HTTPRequest(.get, server.baseURL + "/"))
    let (posted, got) = (server.requests[0], server.requests[1])
    #expect(posted.body == body)
    let version = posted.headers["user-agent"] ?? ""
    #expect(version.hasPrefix("bellwork curl/"))
    #expect(
      posted.headers == [
        "host": "127.0.0.1:\(server.port)", "user-agent": version, "accept": "*/*",
        "content-type": "a/b", "content-length": "300000", "x-bad": "1X-Worse: 2",
      ])
    #expect(got.method == "GET")
    #expect(
      got.headers == [
        "host": "127.0.0.1:\(server.port)", "user-agent": version, "accept": "*/*",
      ])
  }

  @Test(arguments: [301, 302, 303, 307, 308])
  func `takes a redirect as the answer`(_ status: Int) async throws {
    let server = try ScriptedServer { _, _ in
      .answer(ServerAnswer(status, headers: ["Location": "/elsewhere", "Set-Cookie": "a=b"]))
    }
    for _ in 0..<2 {
      let answer = try await client.send(HTTPRequest(.get, server.baseURL + "/"))
      #expect(answer.status == status)
    }
    #expect(server.requests.map(\.target) == ["/", "/"])
    #expect(server.requests.allSatisfy { $0.headers["cookie"] == nil })
  }

  @Test(arguments: [
    "", "nothing", "/path", "http://", "http://127.0.0.1:99999/", "http://[::1/",
    "ftp://127.0.0.1/", "file://localhost/etc/passwd", "gopher://127.0.0.1/",
  ])
  func `knows what is no address`(_ url: String) async {
    await #expect(throws: HTTPFailure.badAddress(url)) {
      try await client.send(HTTPRequest(.get, url))
    }
  }

  @Test func `uses a connection again`() async throws {
    let server = try ScriptedServer { _, _ in .keepOpen(ServerAnswer(200)) }
    for _ in 0..<3 { _ = try await client.send(HTTPRequest(.post, server.baseURL, body: [1])) }
    #expect(server.requests.count == 3)
    #expect(server.connectionCount == 1)
  }

  /// libcurl would send it again by itself: nobody could ask first whether it arrived.
  @Test func `sends no body twice where a connection that was used again breaks`() async throws {
    let server = try ScriptedServer { _, number in
      number == 0 ? .keepOpen(ServerAnswer(200)) : .dropAfterReading
    }
    let request = HTTPRequest(.post, server.baseURL + "/", body: [1, 2])
    _ = try await client.send(request)
    let failure = await #expect(throws: HTTPFailure.self) { try await client.send(request) }
    #expect(failure?.isAmbiguous == true)
    #expect(server.requests.count == 2)
  }
}
