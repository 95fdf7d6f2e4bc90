import Glibc

/// A file or folder of the student's own that others may read or change.
struct OpenMode: Equatable, Sendable {
  var path: String
  /// Its permission bits.
  var mode: UInt32
  var isFolder: Bool

  /// What it should be: only the owner's.
  var wanted: UInt32 { isFolder ? 0o700 : 0o600 }

  /// `nil` where it is not there, or for its owner alone.
  init?(at path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & 0o077 != 0 else { return nil }
    self.path = path
    mode = status.st_mode & 0o777
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }

  func finding(_ section: DoctorSection) -> DoctorFinding {
    DoctorFinding(
      section, "access", .note, "others may reach \"\(path)\" (mode \(String(mode, radix: 8)))",
      advice: "Run: chmod \(String(wanted, radix: 8)) \(ShellWord.quoted(path))")
  }
}
