import Foundation
import TestSupport

/// A screen, or several, as recorded text: all of this target's stand in one `Golden/` folder.
enum Picture {
  /// Compares with `Golden/<name>` of the target; throws the first difference.
  static func compare(_ text: String, with name: String) throws {
    let target = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    try GoldenFile.compare(text, with: name, sourceFile: target.appending(path: "Tests.swift").path)
  }
}
