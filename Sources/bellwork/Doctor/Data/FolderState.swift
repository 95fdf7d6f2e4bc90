import EventDelivery
import Glibc

/// Whether bellwork can keep files in a folder: tried, for permissions alone do not tell.
enum FolderState: Equatable, Sendable {
  case writable
  /// It is not there, and can be made.
  case absent
  /// Files, or the folder, cannot be made.
  case refused(SystemCallError)

  /// Makes a folder of a moment inside, or, where the folder is not there, beside where it would be.
  init(of path: String) {
    let code = FolderState.trial(in: path)
    switch code {
    case 0: self = .writable
    case ENOENT where !FolderState.exists(path):
      let folders = FilePath.ancestors(of: FilePath.parent(path))
      let nearest = folders.first(where: FolderState.exists) ?? "/"
      let code = FolderState.trial(in: nearest)
      self =
        code == 0
        ? .absent : .refused(SystemCallError(operation: "create", path: path, code: code))
    default: self = .refused(SystemCallError(operation: "write", path: path, code: code))
    }
  }

  /// 0 where a file could be made, else `errno`.
  private static func trial(in folder: String) -> Int32 {
    let name = FilePath.joined(folder, ".bellwork-doctor-\(getpid())")
    guard mkdir(name, 0o700) == 0 || errno == EEXIST else { return errno }
    rmdir(name)
    return 0
  }

  private static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
