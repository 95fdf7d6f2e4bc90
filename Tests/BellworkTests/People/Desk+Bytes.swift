import Foundation

extension Desk {
  /// The files whose raw bytes, or whose names, hold a text: all that the program made, and the
  /// configuration.
  func filesHolding(_ text: String, below folder: String? = nil) throws -> [String] {
    try filesHolding(Data(text.utf8), below: folder)
  }

  func filesHolding(_ bytes: Data, below folder: String? = nil) throws -> [String] {
    let folders = folder.map { [$0] } ?? ["config", "data", "state", "home"]
    return try folders.flatMap { top in
      try FileManager.default.subpathsOfDirectory(atPath: path(top)).sorted()
        .filter { try holds(path(top) + "/" + $0, bytes) || Data($0.utf8).contains(bytes) }
        .map { top + "/" + $0 }
    }
  }

  private func holds(_ path: String, _ bytes: Data) throws -> Bool {
    let type = try FileManager.default.attributesOfItem(atPath: path)[.type] as? FileAttributeType
    guard type == .typeRegular else { return false }
    return try Data(contentsOf: URL(filePath: path)).contains(bytes)
  }
}

extension Data {
  fileprivate func contains(_ bytes: Data) -> Bool { range(of: bytes) != nil }
}
