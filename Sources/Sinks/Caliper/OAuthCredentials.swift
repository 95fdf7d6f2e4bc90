/// What an endpoint's token is asked for with; never printed, never in an argument.
package struct OAuthCredentials: Equatable, Sendable {
  package var clientID: String
  package var clientSecret: String

  package init(clientID: String, clientSecret: String) {
    self.clientID = clientID
    self.clientSecret = clientSecret
  }
}

extension OAuthCredentials: CustomStringConvertible, CustomDebugStringConvertible {
  package var description: String { "credentials" }
  package var debugDescription: String { "credentials" }
}
