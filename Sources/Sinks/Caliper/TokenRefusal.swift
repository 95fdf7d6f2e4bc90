/// The token endpoint gave no token.
package struct TokenRefusal: Error, Equatable {
  package var status: Int
  /// The endpoint's words, redacted.
  package var reason: String
  /// The header `Retry-After`, where there was one.
  package var retryAfter: String?
}
