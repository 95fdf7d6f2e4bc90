import EventDelivery

/// Why a sink's credentials are not used.
enum CredentialFault: Error, Equatable {
  case unreadable(SystemCallError)
  /// Others may read or change the file.
  case open(path: String, mode: String)
  case notCredentials(path: String)
  /// None of these variables is set, though their partner is.
  case unset([String])
}
