import EventDelivery
import Foundation

/// The token of OAuth 2's client credentials: fetched when needed, renewed before it ends, one
/// request at a time.
package actor TokenSource {
  /// So long before its end a token is renewed.
  private static let earlyMilliseconds: Int64 = 60_000

  private let client: any HTTPClient
  private let url: String
  private let scope: String?
  private let credentials: OAuthCredentials
  private let now: @Sendable () -> Int64

  private var token: (text: String, endsAt: Int64)?
  private var isFetching = false
  /// Callers that wait for the one request under way.
  private var waiting: [CheckedContinuation<Void, Never>] = []
  /// Some endpoints take the credentials as form fields alone; what worked last goes first.
  private var sendsForm = false

  package init(
    client: any HTTPClient, url: String, scope: String? = nil, credentials: OAuthCredentials,
    now: @escaping @Sendable () -> Int64
  ) {
    self.client = client
    self.url = url
    self.scope = scope
    self.credentials = credentials
    self.now = now
  }

  /// A token that is good for a minute at least.
  ///
  /// - Throws: `HTTPFailure`, `TokenRefusal`.
  package func current() async throws -> String {
    while true {
      if let token, now() < token.endsAt - TokenSource.earlyMilliseconds { return token.text }
      guard isFetching else { break }
      await withCheckedContinuation { waiting.append($0) }
    }
    isFetching = true
    defer { endFetching() }
    return try await fetch()
  }

  private func endFetching() {
    isFetching = false
    for caller in waiting { caller.resume() }
    waiting = []
  }

  /// This token was refused: the next call fetches another, unless one has been fetched since.
  package func refused(_ text: String) {
    if token?.text == text { token = nil }
  }

  private func fetch() async throws -> String {
    var answer = try await ask()
    if [400, 401].contains(answer.status) {
      sendsForm.toggle()
      answer = try await ask()
    }
    let secrets = [credentials.clientSecret]
    guard answer.status == 200 else {
      let words = EndpointAnswer(answer.body)?.message ?? ""
      throw TokenRefusal(
        status: answer.status, reason: Redaction.line(words, secrets: secrets),
        retryAfter: answer.headers["retry-after"])
    }
    guard let reply = try? JSONDecoder().decode(Reply.self, from: Data(answer.body)) else {
      throw TokenRefusal(status: 200, reason: "its answer holds no token", retryAfter: nil)
    }
    token = (reply.access_token, now() + Int64(reply.expires_in ?? 3_600) * 1_000)
    return reply.access_token
  }

  private func ask() async throws -> HTTPAnswer {
    var fields = ["grant_type": "client_credentials"]
    if let scope { fields["scope"] = scope }
    var headers = [
      "Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json",
    ]
    if sendsForm {
      fields["client_id"] = credentials.clientID
      fields["client_secret"] = credentials.clientSecret
    } else {
      let pair = "\(credentials.clientID):\(credentials.clientSecret)"
      headers["Authorization"] = "Basic " + Data(pair.utf8).base64EncodedString()
    }
    let body = fields.sorted { $0.key < $1.key }
      .map { "\($0.key)=\(FormText.encoded($0.value))" }.joined(separator: "&")
    return try await client.send(
      HTTPRequest(.post, url, headers: headers, body: Array(body.utf8)))
  }

  /// Named as the wire has it (RFC 6749, 5.1).
  private struct Reply: Decodable {
    var access_token: String
    var expires_in: Double?
  }
}
