import Glibc

/// Opens files beside an activity in whatever the desktop opens them with.
///
/// Only when a student asks for it, only files below the activity's folder, never a URL.
struct MediaViewer: Sendable {
  /// Where the activity's file is.
  let folder: String
  /// The desktop's own way to open a file; `nil` where there is no desktop or no such program.
  let program: String?

  /// A desktop shows in the variables `DISPLAY` or `WAYLAND_DISPLAY`.
  init(folder: String, environment: [String: String]) {
    self.folder = folder
    let hasDesktop = ["DISPLAY", "WAYLAND_DISPLAY"].contains { environment[$0]?.isEmpty == false }
    program = hasDesktop ? MediaViewer.find("xdg-open", path: environment["PATH"] ?? "") : nil
  }

  enum Result: Equatable {
    case opened
    case noViewer
    /// The file is not there, or not below the folder.
    case noFile

    /// What the student reads; nothing where the picture speaks for itself.
    var words: String? {
      switch self {
      case .opened: nil
      case .noViewer: "nothing here opens pictures or sounds"
      case .noFile: "that file is not here"
      }
    }
  }

  func open(_ path: String) -> Result {
    guard let program else { return .noViewer }
    guard let file = file(path) else { return .noFile }
    return MediaViewer.start(program, file) ? .opened : .noViewer
  }

  /// The file itself, whatever links lead to it; `nil` outside the folder.
  func file(_ path: String) -> String? {
    guard !path.hasPrefix("/"), let home = MediaViewer.real(folder),
      let file = MediaViewer.real(FilePath.joined(folder, path)), file.hasPrefix(home + "/")
    else { return nil }
    return file
  }

  private static func real(_ path: String) -> String? {
    guard let text = realpath(path, nil) else { return nil }
    defer { free(text) }
    return String(cString: text)
  }

  private static func find(_ name: String, path: String) -> String? {
    path.split(separator: ":").map { FilePath.joined(String($0), name) }
      .first { $0.hasPrefix("/") && access($0, X_OK) == 0 }
  }

  /// `POSIX_SPAWN_SETSID`, whose name glibc shows only to those who ask for extensions.
  private static let newSession: Int16 = 0x80

  /// Starts the program by a shell that ends at once, in a session of its own: it outlives the run,
  /// writes nothing on the screen, and leaves nothing to wait for.
  private static func start(_ program: String, _ file: String) -> Bool {
    let script = "\"$1\" \"$2\" </dev/null >/dev/null 2>&1 &"
    let arguments = ["sh", "-c", script, "sh", program, file]
    var list = arguments.map { strdup($0) } + [nil]
    defer { for text in list { free(text) } }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    posix_spawnattr_setflags(&attributes, MediaViewer.newSession)
    var child: pid_t = 0
    guard posix_spawn(&child, "/bin/sh", nil, &attributes, &list, environ) == 0 else {
      return false
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
    return status == 0
  }
}
