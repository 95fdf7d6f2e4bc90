/// Sends one request and waits for its answer; redirects are answers, never followed.
package protocol HTTPClient: Sendable {
  /// - Throws: `HTTPFailure` where no whole answer came; `CancellationError`.
  func send(_ request: HTTPRequest) async throws -> HTTPAnswer
}
