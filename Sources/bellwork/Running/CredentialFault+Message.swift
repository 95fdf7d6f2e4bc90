extension CredentialFault {
  /// A sentence that says the way out, and nothing of what the file or a variable holds.
  var message: String {
    switch self {
    case .unreadable(let error): "the credentials cannot be read: \(error)"
    case .open(let path, let mode):
      "\"\(path)\" holds credentials and others may read it (mode \(mode)); run: chmod 600 "
        + ShellWord.quoted(path)
    case .notCredentials(let path):
      "\"\(path)\" is not a JSON object with \"clientId\" and \"clientSecret\""
    case .unset(let names): "the variable \(names.joined(separator: " or ")) is not set"
    }
  }
}
