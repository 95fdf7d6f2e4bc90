import Foundation

/// Long expected texts in `Golden/` beside the test; `BELLWORK_RECORD=1` writes them anew.
package enum GoldenFile {
  /// Compares with `Golden/<name>`; throws the first difference.
  package static func compare(
    _ actual: String, with name: String, sourceFile: String = #filePath
  ) throws {
    let file = URL(filePath: sourceFile).deletingLastPathComponent()
      .appending(path: "Golden").appending(path: name)
    if ProcessInfo.processInfo.environment["BELLWORK_RECORD"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      return
    }
    guard let data = FileManager.default.contents(atPath: file.path) else {
      throw TestFailure("no golden file \"\(name)\": record it with BELLWORK_RECORD=1")
    }
    let expected = String(decoding: data, as: UTF8.self)
    if let difference = difference(expected: expected, actual: actual) {
      throw TestFailure("\"\(name)\" \(difference)")
    }
  }

  /// Where two texts first differ, with the lines; `nil` when they are equal byte by byte.
  package static func difference(expected: String, actual: String) -> String? {
    guard !expected.utf8.elementsEqual(actual.utf8) else { return nil }
    let wanted = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let found = actual.split(separator: "\n", omittingEmptySubsequences: false)
    for line in 0..<max(wanted.count, found.count) {
      let want = line < wanted.count ? String(wanted[line]) : nil
      let got = line < found.count ? String(found[line]) : nil
      if want.map({ Array($0.utf8) }) == got.map({ Array($0.utf8) }) { continue }
      return """
        differs in line \(line + 1)
          expected: \(want ?? "(no such line)")
          actual:   \(got ?? "(no such line)")
        """
    }
    return nil
  }
}
