/// Finds `timeback.config.json`: upwards from the activity, then from the working directory.
enum TimebackConfigSearch {
  static let fileName = "timeback.config.json"

  /// The configuration that applies to an activity file; the empty one where there is none.
  ///
  /// - Throws: `ConfigError` where the file that was found is broken.
  static func config(forActivityAt path: String) throws -> TimebackConfig {
    try config(forFolder: FilePath.parent(path))
  }

  /// The one that applies to the activities of a folder.
  static func config(forFolder folder: String) throws -> TimebackConfig {
    for candidate in candidates(forFolder: folder) {
      if let config = try ConfigFile.read(candidate, TimebackConfigReader.read) { return config }
    }
    return TimebackConfig()
  }

  /// Where it may be; the first that is there applies.
  static func candidates(forFolder folder: String) -> [String] {
    let folders =
      FilePath.ancestors(of: FilePath.absolute(folder))
      + FilePath.ancestors(of: FilePath.absolute("."))
    return folders.map { FilePath.joined($0, fileName) }
  }
}
