import Glibc

/// What of a file changes whenever its content may have.
struct FileStamp: Equatable, Sendable {
  private struct Time: Equatable {
    let seconds: Int64
    let nanoseconds: Int64

    init(_ time: timespec) {
      seconds = Int64(time.tv_sec)
      nanoseconds = Int64(time.tv_nsec)
    }
  }

  private let device: UInt64
  private let node: UInt64
  private let size: Int64
  private let modified: Time
  private let changed: Time

  /// `nil` where there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt64(status.st_dev)
    node = UInt64(status.st_ino)
    size = Int64(status.st_size)
    modified = Time(status.st_mtim)
    changed = Time(status.st_ctim)
  }

  var changedAtMilliseconds: Int64 { changed.seconds * 1_000 + changed.nanoseconds / 1_000_000 }
}
