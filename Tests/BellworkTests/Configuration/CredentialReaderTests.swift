import EventDelivery
import Foundation
import Sinks
import TestSupport
import Testing

@testable import bellwork

@Suite struct CredentialReaderTests {
  private let directory: TemporaryDirectory

  init() throws { directory = try TemporaryDirectory() }

  private func reader(_ environment: [String: String] = [:]) -> CredentialReader {
    CredentialReader(folder: directory.path, environment: environment)
  }

  private func write(_ text: String, mode: Int) throws {
    let path = try directory.write(text, to: "c.json")
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  @Test func `reads a private file beside the configuration`() throws {
    try write(#"{"clientId":"id","clientSecret":"secret"}"#, mode: 0o600)
    let expected = OAuthCredentials(clientID: "id", clientSecret: "secret")
    #expect(try reader().read(.file("c.json")) == expected)
    #expect(try reader().read(.file(directory.path("c.json"))) == expected)
  }

  @Test(arguments: [0o640, 0o604, 0o620, 0o644, 0o666])
  func `refuses a file that others may read or write`(_ mode: Int) throws {
    try write(#"{"clientId":"id","clientSecret":"secret"}"#, mode: mode)
    let fault = #expect(throws: CredentialFault.self) { try reader().read(.file("c.json")) }
    #expect(
      fault == .open(path: directory.path("c.json"), mode: String(mode, radix: 8)))
    #expect(fault?.message.contains("chmod 600") == true)
  }

  @Test(arguments: [
    "", "top-secret", #"{"clientId":"id"}"#, #"{"clientId":1,"clientSecret":"top-secret"}"#,
    #"{"clientId":"","clientSecret":"top-secret"}"#,
    #"["top-secret"]"#,
  ])
  func `says nothing of what stands in a file that is none`(_ text: String) throws {
    try write(text, mode: 0o600)
    let fault = #expect(throws: CredentialFault.self) { try reader().read(.file("c.json")) }
    #expect(fault == .notCredentials(path: directory.path("c.json")))
    #expect(fault?.message.contains("top-secret") == false)
  }

  @Test func `says that a file is not there`() {
    #expect(
      throws: CredentialFault.unreadable(
        SystemCallError(operation: "read", path: directory.path("c.json"), code: ENOENT))
    ) { try reader().read(.file("c.json")) }
  }

  @Test func `takes the first variable that is set`() throws {
    let place = CredentialPlace.variables(
      clientID: SinkVariables.clientID, clientSecret: SinkVariables.clientSecret)
    #expect(try reader().read(place) == nil)
    #expect(
      try reader([
        "TIMEBACK_API_CLIENT_ID": "", "TIMEBACK_CLIENT_ID": "b", "CALIPER_CLIENT_ID": "c",
        "TIMEBACK_API_CLIENT_SECRET": "s", "CALIPER_CLIENT_SECRET": "t",
      ]).read(place) == OAuthCredentials(clientID: "b", clientSecret: "s"))
    #expect(throws: CredentialFault.unset(SinkVariables.clientSecret)) {
      try reader(["CALIPER_CLIENT_ID": "c"]).read(place)
    }
  }
}
