import EventDelivery
import Glibc

/// Names of files in folders, in order; folders and files that begin with a dot are passed over.
enum FolderListing {
  /// Deeper is no collection of activities.
  private static let maximumDepth = 8

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// - Throws: `SystemCallError` where the folder cannot be read.
  static func files(below folder: String, suffix: String) throws -> [String] {
    try files(below: folder, suffix: suffix, depth: 0)
  }

  private static func files(below folder: String, suffix: String, depth: Int) throws -> [String] {
    guard depth < maximumDepth else { return [] }
    return try names(in: folder).sorted().flatMap { name -> [String] in
      let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
      if isFolder(path) { return try files(below: path, suffix: suffix, depth: depth + 1) }
      return name.hasSuffix(suffix) ? [path] : []
    }
  }

  /// The files below a folder; what cannot be read is passed over.
  ///
  /// `entering` is told each folder, the first one too, before it is read.
  static func readableFiles(
    below folder: String, suffix: String, entering: (String) -> Void
  ) -> [String] {
    readableFiles(below: folder, suffix: suffix, depth: 0, entering)
  }

  private static func readableFiles(
    below folder: String, suffix: String, depth: Int, _ entering: (String) -> Void
  ) -> [String] {
    guard depth < maximumDepth else { return [] }
    entering(folder)
    return ((try? names(in: folder)) ?? []).sorted().flatMap { name -> [String] in
      let path = FilePath.joined(folder, name)
      if isFolder(path) {
        return readableFiles(below: path, suffix: suffix, depth: depth + 1, entering)
      }
      return name.hasSuffix(suffix) ? [path] : []
    }
  }

  private static func names(in folder: String) throws -> [String] {
    guard let directory = opendir(folder) else {
      throw SystemCallError(operation: "read", path: folder, code: errno)
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }
}
