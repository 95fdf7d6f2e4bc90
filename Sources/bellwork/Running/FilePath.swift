import Glibc

/// Paths as text, POSIX.
enum FilePath {
  /// An absolute path without `.`, `..` and doubled slashes; symbolic links stay.
  static func absolute(_ path: String) -> String {
    let full = path.hasPrefix("/") ? path : workingDirectory + "/" + path
    var parts: [Substring] = []
    for part in full.split(separator: "/") where part != "." {
      if part == ".." {
        _ = parts.popLast()
      } else {
        parts.append(part)
      }
    }
    return "/" + parts.joined(separator: "/")
  }

  /// The directory a path is in.
  static func parent(_ path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  static func joined(_ folder: String, _ name: String) -> String {
    if name.hasPrefix("/") { return name }
    return folder == "/" ? "/" + name : folder + "/" + name
  }

  /// A folder and all above it, nearest first.
  static func ancestors(of folder: String) -> [String] {
    var folders = [folder]
    while let last = folders.last, last != "/", last != "." { folders.append(parent(last)) }
    return folders
  }

  private static var workingDirectory: String {
    guard let path = getcwd(nil, 0) else { return "/" }
    defer { free(path) }
    return String(cString: path)
  }
}
