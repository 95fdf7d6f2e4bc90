import EventDelivery
import Glibc
import Sinks

/// Whether reports can be written where a sink puts them.
enum SinkPlace: Equatable, Sendable {
  case standardOutput
  case file(String, FileState)
  /// An endpoint, and whether there is something to ask it for a token with.
  case endpoint(String, CredentialState)

  enum CredentialState: Equatable, Sendable {
    case notNeeded
    case there
    /// The variables they are looked for in.
    case absent([String])
    case refused(CredentialFault)
  }

  enum FileState: Equatable, Sendable {
    case writable
    /// The folder is there and the file is not yet.
    case notYet
    /// Not even its folder is there; both are made at the first delivery.
    case folderAbsent
    case refused(SystemCallError)
  }

  init(_ sink: SinkConfig, places: Places) {
    switch sink {
    case .standardOutput: self = .standardOutput
    case .file(_, nil):
      // Its folder is made with the database, before there is anything to report.
      let state = FileState(of: places.defaultEventFile)
      self = .file(places.defaultEventFile, state == .folderAbsent ? .notYet : state)
    case .file(_, let path?): self = .file(path, FileState(of: path))
    case .caliper(let sink):
      self = .endpoint(sink.place, CredentialState(of: sink, places: places))
    }
  }
}

extension SinkPlace.CredentialState {
  init(of sink: CaliperSinkConfig, places: Places) {
    guard sink.endpoint.tokenURL != nil else {
      self = .notNeeded
      return
    }
    let factory = SinkFactory(places: places, config: UserConfig())
    do {
      if try factory.credentials(sink) != nil {
        self = .there
      } else if case .variables(let ids, let secrets) = sink.credentials {
        self = .absent(Array(ids.prefix(1)) + Array(secrets.prefix(1)))
      } else {
        self = .absent([])
      }
    } catch {
      self = .refused(error)
    }
  }
}

extension SinkPlace.FileState {
  /// Opens a file that is there and closes it again: symbolic links and folders are refused, as
  /// they are at delivery.
  init(of path: String) {
    // A pipe that nobody reads must not be waited for.
    let flags = O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let descriptor = open(path, flags)
    let code = errno
    if descriptor >= 0 {
      close(descriptor)
      self = .writable
    } else if code == ENOENT {
      switch FolderState(of: FilePath.parent(path)) {
      case .writable: self = .notYet
      case .absent: self = .folderAbsent
      case .refused(let error): self = .refused(error)
      }
    } else {
      self = .refused(SystemCallError(operation: "write", path: path, code: code))
    }
  }
}
