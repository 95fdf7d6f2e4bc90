import Foundation
import Testing

/// A long expected text under `Golden/`; with `BELLWORK_RECORD=1` it is rewritten instead.
struct GoldenFile {
  let name: String

  private static var isRecording: Bool {
    ProcessInfo.processInfo.environment["BELLWORK_RECORD"] == "1"
  }

  private var url: URL {
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Golden").appendingPathComponent(name)
  }

  /// Expects the text to be that of the file, line by line.
  func expect(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    if GoldenFile.isRecording {
      try Data(text.utf8).write(to: url)
      return
    }
    let recorded = String(decoding: try Data(contentsOf: url), as: UTF8.self)
    let expected = recorded.split(separator: "\n", omittingEmptySubsequences: false)
    let found = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(found == expected, "\(name) differs", sourceLocation: sourceLocation)
  }
}
