import EventDelivery
import Glibc

/// Takes lines out of a file that `FileSink` writes, while programs may be appending to it.
///
/// The rest is written beside it, byte for byte, and renamed over it in one step; the lock of the
/// file is held all the while, and whoever waits for it then opens the new one. A torn last line,
/// which nobody acknowledged, goes as it does at every delivery.
package struct LineRemoval {
  package let path: String

  package init(path: String) { self.path = path }

  /// Where the rest is written; a program that died may have left one behind.
  package var draft: String {
    let name = path.split(separator: "/").last ?? ""
    return PrivateFiles.parent(of: path) + "/.\(name).bellwork-rest"
  }

  /// How many lines there are to be taken out; 0 where there is no such file.
  ///
  /// - Throws: `SystemCallError`.
  package func count(_ isWanted: ([UInt8]) -> Bool) throws -> Int {
    guard let descriptor = try open(O_RDONLY) else { return 0 }
    defer { close(descriptor) }
    var count = 0
    try LineFile(descriptor: descriptor, path: path).forEachLine { line, _ in
      if isWanted(line) { count += 1 }
    }
    return count
  }

  /// Takes out the lines that are wanted; returns how many.
  ///
  /// A file without one is left as it is.
  ///
  /// - Throws: `SystemCallError`; then every line is where it was.
  package func remove(_ isWanted: ([UInt8]) -> Bool) throws -> Int {
    guard let file = try locked() else {
      try removeDraft()
      return 0
    }
    defer { close(file.descriptor) }
    try removeDraft()
    var (count, isTorn) = (0, false)
    try file.forEachLine { line, isWhole in
      count += isWanted(line) ? 1 : 0
      isTorn = !isWhole
    }
    if count > 0 || isTorn { try replace(file, without: isWanted) }
    return count
  }

  private func replace(_ file: LineFile, without isWanted: ([UInt8]) -> Bool) throws {
    let descriptor = try PrivateFiles.open(draft, flags: O_WRONLY | O_APPEND)
    defer { close(descriptor) }
    do {
      let rest = LineFile(descriptor: descriptor, path: path)
      try file.forEachLine { line, isWhole in
        guard isWhole, !isWanted(line) else { return }
        try rest.write(line + [LineFile.newline])
      }
      try takeOver(from: file.descriptor, to: descriptor)
      try rest.sync()
      guard rename(draft, path) == 0 else { throw failure("replace") }
    } catch {
      unlink(draft)
      throw error
    }
    try PrivateFiles.sync(directory: PrivateFiles.parent(of: path))
  }

  /// Whoever could read and write the file can still do so.
  private func takeOver(from old: Int32, to new: Int32) throws {
    var status = stat()
    guard fstat(old, &status) == 0 else { throw failure("read") }
    // Only the superuser gives files away; in a folder of one's own there is nothing to give.
    _ = fchown(new, status.st_uid, status.st_gid)
    guard fchmod(new, status.st_mode & 0o777) == 0 else { throw failure("protect") }
  }

  private func removeDraft() throws {
    guard unlink(draft) != 0, errno != ENOENT, errno != ENOTDIR else { return }
    throw SystemCallError(operation: "remove", path: draft, code: errno)
  }

  /// The file, locked; `nil` where there is none.
  private func locked() throws -> LineFile? {
    while let descriptor = try open(O_RDWR) {
      if let file = try LineFile(locking: descriptor, path: path) { return file }
    }
    return nil
  }

  private func open(_ flags: Int32) throws -> Int32? {
    let descriptor = Glibc.open(path, flags | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor < 0 else { return descriptor }
    guard errno == ENOENT || errno == ENOTDIR else { throw failure("open") }
    return nil
  }

  private func failure(_ operation: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
