import Caliper
import EventDelivery
import FoundationEssentials
import Glibc

/// Where damaged databases are kept: `damaged/` beside the database, for this student alone.
///
/// Nothing in it is ever changed or deleted by the program.
struct DamagedFolder {
  let path: String

  init(database: String) { path = PrivateFiles.parent(of: database) + "/damaged" }

  /// Keeps a file, and what belongs to it, under a name of its own; says under which.
  ///
  /// A second name for the same file costs nothing, and the first stays until it is replaced; where
  /// the disk has no second names it is copied. A folder is moved.
  ///
  /// - Throws: `SystemCallError`; nothing has changed then.
  func keep(_ database: borrowing ClosedDatabase) throws -> String {
    try PrivateFiles.createDirectory(path)
    // A start that was killed may have been here before.
    let known = kept.first { FileIdentity(path: $0) == FileIdentity(path: database.path) }
    let name = known ?? freeName()
    if database.isDirectory {
      guard rename(database.path, name) == 0 else { throw failure("move", database.path) }
    } else {
      if known == nil { try keep(database.path, as: name) }
      let journal = database.path + "-journal"
      var status = stat()
      if stat(journal, &status) == 0, status.st_size > 0, access(name + "-journal", F_OK) != 0 {
        try keep(journal, as: name + "-journal")
      }
    }
    try PrivateFiles.sync(directory: path)
    return name
  }

  private func keep(_ file: String, as name: String) throws {
    if link(file, name) != 0 { try FileCopy.make(of: file, at: name) }
    guard chmod(name, 0o600) == 0 else { throw failure("protect", name) }
  }

  /// Every database that is kept, oldest first.
  var kept: [String] {
    // Where it cannot be read there is none to tell of.
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return names.filter { $0.hasSuffix(".sqlite") }.sorted().map { "\(path)/\($0)" }
  }

  /// Named after the time in UTC, and numbered where there are several of one second.
  private func freeName() -> String {
    let stamp = InstantText.text(Int64(time(nil)) * 1000).prefix(19).filter {
      $0.isNumber || $0 == "T"
    }
    let name = "\(path)/bellwork-\(stamp)Z"
    var number = 1
    while access(DamagedFolder.numbered(name, number), F_OK) == 0 { number += 1 }
    return DamagedFolder.numbered(name, number)
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    name + (number == 1 ? "" : "-\(number)") + ".sqlite"
  }

  private func failure(_ operation: String, _ path: String) -> SystemCallError {
    SystemCallError(operation: operation, path: path, code: errno)
  }
}
