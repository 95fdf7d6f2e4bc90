import Foundation

/// The Swift files of the project, found from this file's own place.
enum SourceTree {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  struct File: Sendable {
    var path: String
    var lines: [String]

  }

  /// The files of a module, or of every folder below `Sources` or `Tests`.
  static func files(below folder: String) -> [File] {
    let base = root.appending(path: folder)
    let names = FileManager.default.enumerator(atPath: base.path())?.allObjects ?? []
    return names.compactMap { $0 as? String }.filter { $0.hasSuffix(".swift") }.sorted()
      .compactMap { name in
        guard let text = try? String(contentsOf: base.appending(path: name), encoding: .utf8)
        else { return nil }
        return File(path: "\(folder)/\(name)", lines: text.components(separatedBy: "\n"))
      }
  }

  /// The folders directly below `Sources` that hold Swift.
  static var modules: [String] {
    let names = try? FileManager.default.contentsOfDirectory(
      atPath: root.appending(path: "Sources").path())
    return (names ?? []).sorted().filter { !files(below: "Sources/\($0)").isEmpty }
  }
}
