/// Finds `timeback.config.json`: upwards from the activity, then from the working directory.
enum TimebackConfigSearch {
  static let fileName = "timeback.config.json"

  /// The configuration that applies to an activity file; the empty one where there is none.
  ///
  /// - Throws: `ConfigError` where the file that was found is broken.
  static func config(forActivityAt path: String) throws -> TimebackConfig {
    let folders =
      FilePath.ancestors(of: FilePath.parent(FilePath.absolute(path)))
      + FilePath.ancestors(of: FilePath.absolute("."))
    return try first(in: folders)?.config ?? TimebackConfig()
  }

  /// The first of some folders' configurations, and its path; `nil` where none has one.
  ///
  /// - Throws: `ConfigError` where the file that was found is broken.
  static func first(in folders: [String]) throws -> (path: String, config: TimebackConfig)? {
    for folder in folders {
      let path = FilePath.joined(folder, fileName)
      if let config = try ConfigFile.read(path, TimebackConfigReader.read) {
        return (path, config)
      }
    }
    return nil
  }
}
