import Glibc

/// Files and directories of this student alone, whatever the umask says: modes 0600 and 0700.
package enum PrivateFiles {
  /// Creates a directory and its missing parents, each of mode 0700; existing ones stay as they
  /// are.
  ///
  /// Throws `SystemCallError`.
  package static func createDirectory(_ path: String) throws {
    guard !path.isEmpty, !isDirectory(path) else { return }
    try createDirectory(parent(of: path))
    if mkdir(path, 0o700) == 0 {
      // The umask may have taken bits of our own away.
      guard chmod(path, 0o700) == 0 else { throw failure("create directory", path) }
      try sync(directory: parent(of: path))
    } else if errno != EEXIST {
      throw failure("create directory", path)
    }
  }

  /// Opens a file with these flags, creating it and its directory where missing.
  ///
  /// A symbolic link is not followed. The caller closes the descriptor. Throws `SystemCallError`.
  package static func open(_ path: String, flags: Int32) throws -> Int32 {
    if let created = try create(path, flags: flags) { return created }
    let opened = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC)
    guard opened >= 0 else { throw failure("open", path) }
    return opened
  }

  /// Creates and opens a file of mode 0600, its directory where missing; `nil` where it exists.
  ///
  /// Its name is on disk when this returns. Throws `SystemCallError`.
  package static func create(_ path: String, flags: Int32) throws -> Int32? {
    try createDirectory(parent(of: path))
    let created = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC | O_CREAT | O_EXCL, 0o600)
    guard created >= 0 else {
      guard errno == EEXIST else { throw failure("create", path) }
      return nil
    }
    do {
      guard fchmod(created, 0o600) == 0 else { throw failure("create", path) }
      try sync(directory: parent(of: path))
    } catch {
      close(created)
      throw error
    }
    return created
  }

  /// The directory a path is in: `.` for a bare name.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// A new name in a directory outlives a power cut only when the directory has been synced.
  ///
  /// Where a directory may be written but not read, or cannot be synced (some network file
  /// systems), there is no more to be had.
  package static func sync(directory: String) throws {
    let descriptor = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      guard errno == EACCES else { throw failure("open", directory) }
      return
    }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure("sync", directory) }
  }

  private static func failure(_ operation: String, _ path: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
