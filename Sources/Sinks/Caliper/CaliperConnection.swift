import EventDelivery

/// Requests to one endpoint, with a token where it wants one.
struct CaliperConnection: Sendable {
  let endpoint: CaliperEndpoint
  let client: any HTTPClient
  private let tokens: TokenSource?

  init(
    endpoint: CaliperEndpoint, client: any HTTPClient, credentials: OAuthCredentials?,
    now: @escaping @Sendable () -> Int64
  ) {
    self.endpoint = endpoint
    self.client = client
    tokens = endpoint.tokenURL.flatMap { url in
      credentials.map {
        TokenSource(
          client: client, url: url, scope: endpoint.scope, credentials: $0, now: now)
      }
    }
  }

  /// Whether the endpoint asks for a token that nothing here can fetch.
  var lacksCredentials: Bool { endpoint.tokenURL != nil && tokens == nil }

  /// Sends a request below the base URL; a 401 is answered with a fresh token, once.
  ///
  /// - Throws: `HTTPFailure`, `TokenRefusal`, `CancellationError`.
  func send(
    _ method: HTTPRequest.Method, _ path: String, body: [UInt8] = []
  ) async throws -> (answer: HTTPAnswer, token: String?) {
    try await send(method, url: endpoint.baseURL + path, body: body)
  }

  /// The same to a whole URL: one of those that the token is for.
  func send(
    _ method: HTTPRequest.Method, url: String, body: [UInt8] = []
  ) async throws -> (answer: HTTPAnswer, token: String?) {
    let first = try await attempt(method, url, body)
    guard first.answer.status == 401, let tokens, let token = first.token else { return first }
    await tokens.refused(token)
    return try await attempt(method, url, body)
  }

  private func attempt(
    _ method: HTTPRequest.Method, _ url: String, _ body: [UInt8]
  ) async throws -> (answer: HTTPAnswer, token: String?) {
    var headers = ["Accept": "application/json"]
    if !body.isEmpty { headers["Content-Type"] = "application/json" }
    let token = try await tokens?.current()
    if let token { headers["Authorization"] = "Bearer \(token)" }
    let request = HTTPRequest(method, url, headers: headers, body: body)
    return (try await client.send(request), token)
  }
}
