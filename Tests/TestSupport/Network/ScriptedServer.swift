import Foundation
import Glibc
import Synchronization

/// An HTTP server on loopback that does what a test's script says; one request a connection,
/// except where a step says otherwise.
///
/// A thread accepts, and each connection has its own: the tests' tasks never wait for it. It stops
/// when it is let go.
package final class ScriptedServer: Sendable {
  /// Chooses a step for each request, the first of them number 0.
  package typealias Script = @Sendable (ReceivedRequest, _ number: Int) -> ServerStep

  package let port: UInt16
  private let core: Core

  package var baseURL: String { "http://127.0.0.1:\(port)" }

  /// What has arrived so far, dropped before reading left aside.
  package var requests: [ReceivedRequest] { core.state.withLock { $0.requests } }

  /// How many connections there have been.
  package var connectionCount: Int { core.state.withLock { $0.connections } }

  /// Starts it on a free port; `dropsBeforeReading` says which connections are closed unread, the
  /// first of them being number 0.
  package init(
    dropsBeforeReading: @escaping @Sendable (Int) -> Bool = { _ in false },
    _ script: @escaping Script
  ) throws {
    let (listener, port) = try ScriptedServer.listen()
    self.port = port
    let core = Core(listener: listener, drops: dropsBeforeReading, script: script)
    self.core = core
    Thread.detachNewThread { core.acceptAll() }
  }

  deinit { core.stop() }

  /// Lets the answers that are held back go out, also those that come later.
  package func release() { core.release() }

  /// Waits until so many requests have arrived.
  package func waitForRequests(_ count: Int) async {
    await withCheckedContinuation { core.watch(count, $0) }
  }

  private static func listen() throws -> (Int32, UInt16) {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isListening = withUnsafeMutableBytes(of: &address) { bytes in
      guard let start = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else {
        return false
      }
      return bind(listener, start, size) == 0 && Glibc.listen(listener, 128) == 0
        && getsockname(listener, start, &size) == 0
    }
    guard listener >= 0, isListening else {
      throw TestFailure("no server: \(String(cString: strerror(errno)))")
    }
    return (listener, UInt16(bigEndian: address.sin_port))
  }
}
