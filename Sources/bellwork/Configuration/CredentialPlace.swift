/// Where a sink's credentials are; they never stand in the configuration itself.
enum CredentialPlace: Equatable, Sendable {
  case nowhere
  /// Variables of the environment; of each list the first that is set wins.
  case variables(clientID: [String], clientSecret: [String])
  /// A private file; a relative path counts from the folder of the configuration.
  case file(String)
}
