import FoundationEssentials
import Glibc

/// Looking at files and changing them behind the program's back.
enum Files {
  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
  }

  static func write(_ bytes: some Sequence<UInt8>, to path: String) throws {
    try Data(bytes).write(to: URL(filePath: path))
  }

  /// The lines of a file, each of which must end with a newline.
  static func lines(_ path: String) throws -> [String] {
    let text = String(decoding: try bytes(path), as: UTF8.self)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    guard lines.removeLast().isEmpty else { throw CocoaError(.fileReadCorruptFile) }
    return lines
  }

  static func mode(_ path: String) -> mode_t {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  static func names(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }
}
