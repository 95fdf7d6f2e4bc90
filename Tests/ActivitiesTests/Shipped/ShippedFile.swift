import Foundation
import Testing

/// A file of the folder `activities`.
struct ShippedFile: CustomTestStringConvertible, Sendable {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../../activities").standardized

  /// The activities, by name.
  static let activities: [ShippedFile] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    return names.sorted().filter {
      $0.hasSuffix(".json") && $0 != "activity.schema.json" && $0 != "timeback.config.json"
    }.map(ShippedFile.init)
  }()

  var name: String

  var testDescription: String { name }

  func bytes() throws -> [UInt8] {
    Array(try Data(contentsOf: ShippedFile.folder.appending(path: name)))
  }
}
