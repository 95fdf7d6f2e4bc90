import Activities
import EventDelivery
import Glibc
import Sinks

/// Reads a sink's credentials from where the configuration says they are.
struct CredentialReader {
  /// Where relative paths count from.
  let folder: String
  let environment: [String: String]

  /// `nil` where there are none.
  func read(_ place: CredentialPlace) throws(CredentialFault) -> OAuthCredentials? {
    switch place {
    case .nowhere: return nil
    case .variables(let ids, let secrets):
      let id = SinkVariables.first(of: ids, in: environment)
      let secret = SinkVariables.first(of: secrets, in: environment)
      guard let id, let secret else {
        if id == nil, secret == nil { return nil }
        throw .unset(id == nil ? ids : secrets)
      }
      return OAuthCredentials(clientID: id.value, clientSecret: secret.value)
    case .file(let path):
      return try file(path.hasPrefix("/") ? path : FilePath.joined(folder, path))
    }
  }

  private func file(_ path: String) throws(CredentialFault) -> OAuthCredentials {
    try checkMode(path)
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch let error as SystemCallError {
      throw .unreadable(error)
    } catch {
      throw .notCredentials(path: path)
    }
    // No excerpt and no position: what stands there is secret.
    let root = JSONReader.read(bytes).root
    guard let id = root?.member("clientId")?.node.string, !id.isEmpty,
      let secret = root?.member("clientSecret")?.node.string, !secret.isEmpty
    else { throw .notCredentials(path: path) }
    return OAuthCredentials(clientID: id, clientSecret: secret)
  }

  /// A file that others may read or change holds no secret.
  private func checkMode(_ path: String) throws(CredentialFault) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw .unreadable(SystemCallError(operation: "read", path: path, code: errno))
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notCredentials(path: path) }
    guard status.st_mode & 0o077 == 0 else {
      throw .open(path: path, mode: String(status.st_mode & 0o777, radix: 8))
    }
  }
}
