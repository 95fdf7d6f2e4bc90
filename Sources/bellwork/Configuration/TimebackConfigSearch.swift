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
    for folder in folders {
      let candidate = FilePath.joined(folder, fileName)
      if let config = try ConfigFile.read(candidate, TimebackConfigReader.read) { return config }
    }
    return TimebackConfig()
  }
}
