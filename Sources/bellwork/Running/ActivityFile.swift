import Activities
import EventDelivery

/// An activity file that reads without errors: its text is what a run keeps.
struct ActivityFile: Sendable {
  var path: String
  var bytes: [UInt8]
  var activity: Activity
  /// Text files beside it that it names, by the path it names them with.
  var companions: [String: String]

  /// - Throws: `ActivityFileError`.
  static func read(_ path: String) throws -> ActivityFile {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.read(path)
    } catch let error as SystemCallError {
      throw ActivityFileError.unreadable(error)
    }
    let (reading, companions) = ActivityFile.reading(bytes, path: path)
    guard let activity = reading.activity else {
      throw ActivityFileError.problems(path: path, reading)
    }
    return ActivityFile(path: path, bytes: bytes, activity: activity, companions: companions)
  }

  /// What the bytes of the file say, and the text files that it names.
  ///
  /// `lookedAt` is told the path of each file beside it that was asked for.
  static func reading(
    _ bytes: [UInt8], path: String, lookedAt: @escaping (String) -> Void = { _ in }
  ) -> (ActivityReading, companions: [String: String]) {
    let folder = FilePath.parent(path)
    var companions: [String: String] = [:]
    let reading = ActivityReader.read(
      bytes, fileName: FilePath.name(path),
      textFile: { name in
        lookedAt(FilePath.joined(folder, name))
        let text = companion(name, folder)
        companions[name] = text.map { String(decoding: $0, as: UTF8.self) }
        return text
      },
      fileExists: { name in
        lookedAt(FilePath.joined(folder, name))
        return companion(name, folder) != nil
      })
    return (reading, companions)
  }

  /// A file beside the activity, below its folder only; `nil` where it cannot be read, which the
  /// reader reports with its place.
  static func companion(_ name: String, _ folder: String) -> [UInt8]? {
    guard !name.hasPrefix("/"), !name.split(separator: "/").contains("..") else { return nil }
    return try? FileBytes.read(FilePath.joined(folder, name))
  }
}

/// Why an activity file cannot be run.
enum ActivityFileError: Error {
  case unreadable(SystemCallError)
  case problems(path: String, ActivityReading)
}
