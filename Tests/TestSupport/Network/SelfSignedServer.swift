import CPseudoTerminal
import Foundation

/// A TLS server on loopback whose certificate is its own word alone: OpenSSL's test server.
package final class SelfSignedServer {
  private static let openssl = "/usr/bin/openssl"
  package static var isPossible: Bool { FileManager.default.isExecutableFile(atPath: openssl) }

  package let port: UInt16
  private let child: Child
  private let files: TemporaryDirectory

  package init() throws {
    files = try TemporaryDirectory()
    let (key, certificate) = (files.path("key.pem"), files.path("certificate.pem"))
    let made = try runProcess(
      SelfSignedServer.openssl,
      [
        "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
        "-keyout", key, "-out", certificate, "-days", "2", "-subj", "/CN=127.0.0.1", "-addext",
        "subjectAltName=IP:127.0.0.1",
      ])
    guard made.code == 0 else { throw TestFailure("no certificate: \(made)") }
    var ends = ChildProcess()
    (ends.control, ends.terminal, ends.ended) = (-1, -1, -1)
    child = try Child(
      SelfSignedServer.openssl,
      ["s_server", "-accept", "127.0.0.1:0", "-key", key, "-cert", certificate, "-www"],
      environment: TestEnvironment.standard, directory: files.path, usesPipes: true, ends: ends)
    port = try SelfSignedServer.port(of: child)
  }

  /// It says "ACCEPT 127.0.0.1:40123" once it listens.
  private static func port(of child: Child) throws -> UInt16 {
    var text = ""
    let deadline = ContinuousClock.now + .seconds(30)
    while ContinuousClock.now < deadline {
      child.wait(readable: [child.ends.output], milliseconds: 100)
      guard let bytes = Child.read(child.ends.output) else { break }
      text += String(decoding: bytes, as: UTF8.self)
      if let match = text.firstMatch(of: /ACCEPT [0-9.]+:([0-9]+)\n/), let port = UInt16(match.1) {
        return port
      }
    }
    throw TestFailure("no TLS server: \(text)")
  }
}
