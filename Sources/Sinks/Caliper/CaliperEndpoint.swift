/// Where events are posted, and where the token for it comes from.
package struct CaliperEndpoint: Equatable, Sendable {
  package var baseURL: String
  /// `nil` where the endpoint asks for no token.
  package var tokenURL: String?
  package var scope: String?

  package init(baseURL: String, tokenURL: String? = nil, scope: String? = nil) {
    self.baseURL = String(baseURL.reversed().drop { $0 == "/" }.reversed())
    self.tokenURL = tokenURL
    self.scope = scope
  }

  package enum Environment: String, CaseIterable, Sendable { case staging, production }

  /// The platform's own (timeback.md E.1).
  package static func timeback(_ environment: Environment) -> CaliperEndpoint {
    switch environment {
    case .staging:
      CaliperEndpoint(
        baseURL: "https://caliper.staging.alpha-1edtech.ai",
        tokenURL: token(of: "staging-beyond-timeback-api-2-idp"))
    case .production:
      CaliperEndpoint(
        baseURL: "https://caliper.alpha-1edtech.ai",
        tokenURL: token(of: "prod-beyond-timeback-api-2-idp"))
    }
  }

  /// Which of the platform's environments this is; `nil` for any other endpoint.
  package var environment: Environment? {
    Environment.allCases.first { CaliperEndpoint.timeback($0).baseURL == baseURL }
  }

  private static func token(of pool: String) -> String {
    "https://\(pool).auth.us-east-1.amazoncognito.com/oauth2/token"
  }

  /// The host, for people.
  package var host: String {
    let rest = baseURL.firstRange(of: "://").map { baseURL[$0.upperBound...] } ?? baseURL[...]
    return String(rest.prefix { $0 != "/" })
  }

  /// Whether nobody on the way can read what is sent, the credentials for the token included.
  package var isPrivate: Bool {
    [baseURL, tokenURL].compactMap(\.self).allSatisfy {
      $0.hasPrefix("https://") || CaliperEndpoint.isLoopback($0)
    }
  }

  /// Whether it is on this machine: then placeholders may be sent to it, and plain HTTP is fine.
  package var isLoopback: Bool { CaliperEndpoint.isLoopback(baseURL) }

  package static func isLoopback(_ url: String) -> Bool {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.contains("@") else { return false }
    let host =
      authority.hasPrefix("[")
      ? authority.prefix { $0 != "]" } + "]" : authority.prefix { $0 != ":" }
    if host == "localhost" || host == "[::1]" { return true }
    let parts = host.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4 && parts[0] == "127" && parts.allSatisfy { UInt8($0) != nil }
  }
}

extension CaliperEndpoint.Environment {
  /// The base of the platform's API, below which its users and courses have their URLs
  /// (timeback.md E.1).
  package var rosterAPI: String {
    switch self {
    case .staging: "https://api.staging.alpha-1edtech.ai"
    case .production: "https://api.alpha-1edtech.ai"
    }
  }
}
