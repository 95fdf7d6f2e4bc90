import Testing

@testable import bellwork

@Suite struct EndpointAddressTests {
  @Test(arguments: [
    "https://caliper.example.org", "https://example.org:8443/base/", "http://127.0.0.1:8087",
    "http://localhost", "http://[::1]:80",
  ])
  func `takes an address`(_ text: String) {
    #expect(EndpointAddress.fault(text, allowsPlainHTTP: false) == nil)
  }

  @Test(arguments: [
    ("", EndpointAddress.Fault.noURL), ("example.org", .noURL), ("ftp://example.org", .noURL),
    ("https://", .noURL), ("https:///x", .noURL), ("https://:80", .noURL),
    ("https://exa mple.org", .noURL), ("https://user:secret@example.org", .namesUser),
    ("http://127.0.0.1@example.org", .namesUser), ("https://example.org?x=1", .hasQuery),
    ("https://example.org/#a", .hasQuery), ("http://example.org", .notEncrypted),
    ("http://127.0.0.1.example.org", .notEncrypted),
  ])
  func `refuses an address`(_ text: String, _ fault: EndpointAddress.Fault) {
    #expect(EndpointAddress.fault(text, allowsPlainHTTP: false) == fault)
  }

  @Test func `sends in the clear where that is allowed`() {
    #expect(EndpointAddress.fault("http://example.org", allowsPlainHTTP: true) == nil)
    #expect(
      EndpointAddress.fault("http://a:b@example.org", allowsPlainHTTP: true) == .namesUser)
  }

  @Test func `knows a sink of the command line by its name`() {
    let sink = AdHocSink.config("http://127.0.0.1:8087/")
    #expect(sink.name == "to:http://127.0.0.1:8087")
    #expect(sink.place == "127.0.0.1:8087")
    #expect(AdHocSink.config(named: sink.name) == sink)
    #expect(AdHocSink.config(named: "file") == nil)
    #expect(AdHocSink.config(named: "to:http://example.org") == nil)
  }
}
