import Caliper
import Foundation
import TestSupport
import Testing

@testable import Sinks

struct CaliperEndpointTests {
  @Test(arguments: [
    "http://localhost", "http://localhost:8080/x", "https://127.0.0.1/", "http://127.9.8.7:1",
    "http://[::1]:80/a", "http://localhost?x", "http://localhost#x",
  ])
  func `knows this machine`(_ url: String) { #expect(CaliperEndpoint.isLoopback(url)) }

  @Test(arguments: [
    "https://example.org", "http://localhost.example.org", "http://127.0.0.1.example.org",
    "http://localhost@example.org", "http://127.0.0.1:80@example.org", "http://127.0.0.256",
    "http://127.1", "http://128.0.0.1", "http://[::2]", "http://[::ffff:127.0.0.1]",
    "http://0.0.0.0",
    "", "http://", "http://example.org/localhost", "http://127.0.0.1x", "http://xlocalhost",
    "http://example.org\\@localhost",
  ])
  func `knows what is elsewhere`(_ url: String) { #expect(!CaliperEndpoint.isLoopback(url)) }

  @Test(
    arguments: [
      ("https://example.org", nil, true), ("http://localhost", nil, true),
      ("https://example.org", "https://token.example.org", true),
      ("http://example.org", nil, false), ("https://example.org", "http://example.org", false),
      ("http://localhost", "http://example.org", false), ("ftp://example.org", nil, false),
    ] as [(String, String?, Bool)])
  func `knows what others could read`(_ base: String, _ token: String?, _ isPrivate: Bool) {
    #expect(CaliperEndpoint(baseURL: base, tokenURL: token).isPrivate == isPrivate)
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org", "example.org"),
    ("https://example.org//", "https://example.org", "example.org"),
    ("https://example.org:8443/caliper/", "https://example.org:8443/caliper", "example.org:8443"),
  ])
  func `joins paths to an address with or without a slash`(
    _ given: String, _ base: String, _ host: String
  ) {
    let endpoint = CaliperEndpoint(baseURL: given)
    #expect(endpoint.baseURL == base)
    #expect(endpoint.host == host)
  }

  @Test func `is encrypted at the platform's own addresses`() {
    for environment in CaliperEndpoint.Environment.allCases {
      let endpoint = CaliperEndpoint.timeback(environment)
      #expect(endpoint.baseURL.hasPrefix("https://"))
      #expect(endpoint.tokenURL?.hasPrefix("https://") == true)
      #expect(!endpoint.isLoopback)
    }
  }

  @Test func `makes no path of what an answer holds`() {
    let dialect = TimebackDialect()
    #expect(dialect.jobPath("job-1_a.b:2") == "/jobs/job-1_a.b:2/status")
    for job in ["", "../x", "a/b", "a?b", "a#b", "a b", "a%2f", "ä", "a\n"] {
      #expect(dialect.jobPath(job) == nil, "\(job.debugDescription)")
    }
  }

  @Test(arguments: [
    ("", ""), ("aZ09-._~", "aZ09-._~"), ("a b&c=d", "a%20b%26c%3Dd"), ("é+/", "%C3%A9%2B%2F"),
    ("\n", "%0A"),
  ])
  func `encodes a form's values`(_ text: String, _ encoded: String) {
    #expect(FormText.encoded(text) == encoded)
  }

  @Test func `never prints credentials`() {
    let credentials = OAuthCredentials(clientID: "name", clientSecret: "secret")
    #expect("\(credentials)" == "credentials")
    #expect(String(reflecting: credentials) == "credentials")
  }
}
