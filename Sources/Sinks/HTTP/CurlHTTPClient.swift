import FoundationEssentials
import Synchronization

/// HTTP through libcurl: TLS always verified, a proxy from the environment, no cookies.
///
/// Foundation's own client is libcurl too, but on Linux it keeps most of a core busy while it waits
/// for an answer, and linking it opens libcurl at every start. This one opens the library when
/// something is sent, and sleeps while it waits.
package final class CurlHTTPClient: HTTPClient {
  /// As systems name it; the second is Debian's build on GnuTLS.
  package static let libraries = ["libcurl.so.4", "libcurl-gnutls.so.4"]

  private let timeoutSeconds: Int
  private let libraries: [String]
  /// Sessions without a request, each with connections that the next one uses again.
  private let idle = Mutex<[CurlSession]>([])

  /// - Parameters:
  ///   - timeoutSeconds: For the whole of a request and its answer.
  ///   - libraries: Names of the library, the first that can be opened is used.
  package init(timeoutSeconds: Int = 30, libraries: [String] = CurlHTTPClient.libraries) {
    self.timeoutSeconds = timeoutSeconds
    self.libraries = libraries
  }

  package func send(_ request: HTTPRequest) async throws -> HTTPAnswer {
    guard let url = URL(string: request.url), let host = url.host() else {
      throw HTTPFailure.badAddress(request.url)
    }
    // A name in other letters is as the name system has it.
    let request = HTTPRequest(
      request.method, url.absoluteString, headers: request.headers, body: request.body)
    try Task.checkCancellation()
    guard let stop = StopSignal() else {
      throw HTTPFailure.unreachable(host: host, reason: "too many files are open")
    }
    let session = idle.withLock { $0.popLast() } ?? CurlSession(libraries)
    defer { idle.withLock { $0.append(session) } }
    return try await withTaskCancellationHandler {
      try await session.send(request, to: host, timeoutSeconds: timeoutSeconds, stop)
    } onCancel: {
      stop.give()
    }
  }
}
