import Activities

/// Reads a configuration file through a reader of its own.
enum ConfigFile {
  /// The value a reader makes of a file; `nil` where there is no such file.
  ///
  /// - Throws: `ConfigError`, with every problem of the file.
  static func read<Value>(
    _ path: String, _ read: (JSONNode) -> ValueReading<Value>
  ) throws -> Value? {
    guard let bytes = try FileBytes.readIfPresent(path) else { return nil }
    let document = JSONReader.read(bytes)
    guard document.findings.isEmpty, let root = document.root else {
      throw ConfigError.problems(path: path, source: bytes, document.problems)
    }
    let reading = read(root)
    let findings = reading.findings + TextChecker.findings(in: root)
    guard let value = reading.value, !findings.contains(where: \.isError) else {
      let problems = Problem.located(findings, in: document.source)
      throw ConfigError.problems(path: path, source: bytes, problems)
    }
    return value
  }
}
