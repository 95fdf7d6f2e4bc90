import GRDB

/// An open connection, and the file it leads to.
struct DatabaseConnection: Sendable {
  let path: String
  let queue: DatabaseQueue
  /// `nil` in memory.
  let file: FileIdentity?
  private let trust = ConnectionTrust()

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { $0.add(function: RowSum.function) }
    return configuration
  }

  /// Whether an error of the disk has come between: nothing is believed of the connection then.
  var isTrusted: Bool { trust.isKept }

  /// Throws `ConnectionLeft` where it is not trusted any more, or the path leads to another file.
  ///
  /// In a transaction that writes the file stays the same until its end: to replace it one needs
  /// the lock that the transaction has.
  func verify() throws {
    guard isTrusted, file == nil || FileIdentity(path: path) == file else {
      throw ConnectionLeft()
    }
  }

  /// Takes note of why an access failed, before the next one has its turn.
  func note(_ error: any Error) {
    guard file != nil, (error as? DatabaseError)?.resultCode == .SQLITE_IOERR else { return }
    trust.lose()
  }
}
