import Glibc
import Sinks
import TestSupport
import Testing

/// Each in a process of its own: a proxy is named by the environment.
struct ProxyTests {
  @Test func `goes through the proxy that the environment names`() async {
    await #expect(processExitsWith: .success) {
      let proxy = try ScriptedServer { _, _ in .answer(.json(#"{"from":"proxy"}"#)) }
      setenv("http_proxy", proxy.baseURL, 1)
      let request = HTTPRequest(
        .post, "http://endpoint.invalid/caliper/event", headers: ["X": "y"], body: [1, 2])
      let answer = try await CurlHTTPClient(timeoutSeconds: 20).send(request)
      try #require(answer.body == Array(#"{"from":"proxy"}"#.utf8))
      try #require(proxy.requests.map(\.target) == ["http://endpoint.invalid/caliper/event"])
      try #require(proxy.requests.map(\.body) == [[1, 2]])
    }
  }

  @Test func `opens a tunnel for TLS, and tells the proxy nothing of the request`() async {
    await #expect(processExitsWith: .success) {
      let proxy = try ScriptedServer { _, _ in .answer(ServerAnswer(403)) }
      setenv("https_proxy", proxy.baseURL, 1)
      let request = HTTPRequest(
        .post, "https://endpoint.invalid/caliper/event",
        headers: ["Authorization": "Bearer secret"], body: [1, 2])
      let failure = await #expect(throws: HTTPFailure.self) {
        try await CurlHTTPClient(timeoutSeconds: 20).send(request)
      }
      try #require(failure?.isAmbiguous == false)
      try #require(proxy.requests.map(\.method) == ["CONNECT"])
      try #require(proxy.requests.map(\.target) == ["endpoint.invalid:443"])
      try #require(proxy.requests[0].headers["authorization"] == nil)
    }
  }

  @Test func `keeps what is for this machine from every proxy`() async {
    await #expect(processExitsWith: .success) {
      let proxy = try ScriptedServer { _, _ in .answer(ServerAnswer(502)) }
      let server = try ScriptedServer { _, _ in .answer(ServerAnswer(204)) }
      setenv("http_proxy", proxy.baseURL, 1)
      setenv("all_proxy", proxy.baseURL, 1)
      setenv("NO_PROXY", "example.invalid", 1)
      let client = CurlHTTPClient(timeoutSeconds: 20)
      for host in ["127.0.0.1", "localhost"] {
        let answer = try await client.send(HTTPRequest(.get, "http://\(host):\(server.port)/"))
        try #require(answer.status == 204)
      }
      _ = try await client.send(HTTPRequest(.get, "http://endpoint.invalid/"))
      try #require(proxy.requests.map(\.target) == ["http://endpoint.invalid/"])
    }
  }

  @Test func `goes past the proxy where the environment says so`() async {
    await #expect(processExitsWith: .success) {
      let proxy = try ScriptedServer { _, _ in .answer(ServerAnswer(502)) }
      let server = try ScriptedServer { _, _ in .answer(ServerAnswer(204)) }
      setenv("http_proxy", proxy.baseURL, 1)
      setenv("no_proxy", "127.0.0.1", 1)
      let request = HTTPRequest(.get, server.baseURL + "/")
      let answer = try await CurlHTTPClient(timeoutSeconds: 20).send(request)
      try #require(answer.status == 204)
      try #require(proxy.requests == [])
    }
  }
}
