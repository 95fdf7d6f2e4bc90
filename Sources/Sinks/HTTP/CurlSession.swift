import CCurl

/// libcurl with its connections: one request at a time, on a thread that may wait.
actor CurlSession {
  /// A longer answer is a failure: what endpoints say is short.
  private static let answerLimit = 1 << 20
  /// Enough for a first name server that does not answer, a proxy, and TLS.
  private static let connectSeconds = 10

  private let executor = WaitingExecutor(name: "bellwork.http")
  nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

  private let libraries: [String]
  private var handle: CurlHandle?

  init(_ libraries: [String]) { self.libraries = libraries }

  /// - Throws: `HTTPFailure`; `CancellationError` once the signal has been given.
  func send(
    _ request: HTTPRequest, to host: String, timeoutSeconds: Int, _ stop: StopSignal
  ) throws -> HTTPAnswer {
    let session = try opened().session
    for line in request.headerLines { ccurl_add_header(session, line) }
    let options = CCurlOptions(
      is_post: request.method == .post,
      // Placeholders go to this machine, and nowhere else.
      avoids_proxy: CaliperEndpoint.isLoopback(request.url),
      connect_seconds: Int32(min(timeoutSeconds, CurlSession.connectSeconds)),
      whole_seconds: Int32(timeoutSeconds), answer_limit: CurlSession.answerLimit)
    let result = request.body.withUnsafeBufferPointer { body in
      ccurl_perform(
        session, request.url, options, CCurlBytes(start: body.baseAddress, count: body.count),
        stop.descriptor)
    }
    return try HTTPAnswer(result, to: request, host: host, options)
  }

  /// Tries again at each request: a library may have been installed since.
  private func opened() throws -> CurlHandle {
    if let handle { return handle }
    for name in libraries {
      guard let opened = CurlHandle(library: name) else { continue }
      handle = opened
      return opened
    }
    throw HTTPFailure.noLibrary(libraries.first ?? "")
  }
}

/// Closes a session of libcurl with its owner.
private final class CurlHandle {
  let session: OpaquePointer

  init?(library: String) {
    guard let session = ccurl_open(library) else { return nil }
    self.session = session
  }

  deinit { ccurl_close(session) }
}
