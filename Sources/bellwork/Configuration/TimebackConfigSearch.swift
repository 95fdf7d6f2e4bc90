/// Finds `timeback.config.json`: upwards from the activity, then from the working directory; and
/// reads it as it holds in an environment.
struct TimebackConfigSearch: Sendable {
  static let fileName = "timeback.config.json"

  let environment: TimebackEnvironment

  /// The configuration that applies to an activity file; the empty one where there is none.
  ///
  /// - Throws: `ConfigError` where the file that was found is broken.
  func config(forActivityAt path: String) throws -> TimebackConfig {
    try config(forFolder: FilePath.parent(path))
  }

  /// The one that applies to the activities of a folder.
  func config(forFolder folder: String) throws -> TimebackConfig {
    try first(of: TimebackConfigSearch.candidates(forFolder: folder))?.config
      ?? TimebackConfig(environment: environment)
  }

  /// The first of some folders' configurations, and its path; `nil` where none has one.
  ///
  /// - Throws: `ConfigError` where the file that was found is broken.
  func first(in folders: [String]) throws -> (path: String, config: TimebackConfig)? {
    try first(of: folders.map { FilePath.joined($0, TimebackConfigSearch.fileName) })
  }

  private func first(
    of candidates: [String]
  ) throws -> (path: String, config: TimebackConfig)? {
    for path in candidates {
      if let config = try ConfigFile.read(
        path, TimebackConfigReader(environment: environment).read)
      {
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
