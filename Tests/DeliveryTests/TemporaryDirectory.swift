import FoundationEssentials
import Glibc

/// A directory of its own for one test, removed with everything in it at the end.
struct TemporaryDirectory: ~Copyable {
  let path: String

  init() throws {
    let parent = FileManager.default.temporaryDirectory.path(percentEncoded: false)
    var name = Array("\(parent)/bellwork-XXXXXX".utf8CString)
    guard mkdtemp(&name) != nil else {
      throw CocoaError(.fileWriteUnknown)
    }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    // What is left behind in a temporary directory harms nothing.
    try? FileManager.default.removeItem(atPath: path)
  }

  func file(_ name: String) -> String { "\(path)/\(name)" }
}
