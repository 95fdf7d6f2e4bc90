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
    try first(of: candidates(forFolder: folder))?.config ?? TimebackConfig()
  }

  /// The first of some folders' configurations, and its path; `nil` where none has one.
  ///
  /// - Throws: `ConfigError` where the file that was found is broken.
  static func first(in folders: [String]) throws -> (path: String, config: TimebackConfig)? {
    try first(of: folders.map { FilePath.joined($0, fileName) })
  }

  private static func first(
    of candidates: [String]
  ) throws -> (path: String, config: TimebackConfig)? {
    for path in candidates {
      if let config = try ConfigFile.read(path, TimebackConfigReader.read) {
        return (path, config)
      }
    }
    return nil
  }

  /// Where it may be; the first that is there applies.
  static func candidates(forFolder folder: String) -> [String] {
    let folders =
      FilePath.ancestors(of: FilePath.absolute(folder))
      + FilePath.ancestors(of: FilePath.absolute("."))
    return folders.map { FilePath.joined($0, fileName) }
  }
}
