import Glibc

/// A file beside the database that says when all of it was last found sound.
///
/// A check reads everything, so that a start makes one at most once a day, and of a large database
/// none: what is damaged there is found when it is used.
struct CheckMark {
  /// So much is checked in a few milliseconds.
  static let largestBytes: Int64 = 2 << 20
  private static let seconds = 86_400
  /// Files may be stamped by another clock, a little ahead of ours.
  private static let leeway = 60

  private let path: String

  init(database: String) { path = database + ".checked" }

  /// Whether there was a sound database here once.
  var exists: Bool { access(path, F_OK) == 0 }

  /// Whether a check of a database of this size is due; a mark from the future is none.
  func isDue(bytes: Int64) -> Bool {
    guard bytes <= CheckMark.largestBytes else { return false }
    var status = stat()
    guard stat(path, &status) == 0 else { return true }
    let age = time(nil) - status.st_mtim.tv_sec
    return age < -CheckMark.leeway || age >= CheckMark.seconds
  }

  /// Notes that it is sound at this moment; a mark that cannot be set means one more check.
  func set() {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    futimens(descriptor, nil)
    close(descriptor)
  }
}
