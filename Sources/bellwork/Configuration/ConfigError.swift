import Activities

/// Why a configuration file cannot be used; never a silent default.
enum ConfigError: Error {
  /// The file is there and cannot be read.
  case unreadable(path: String, reason: String)
  /// What is wrong in it, place by place.
  case problems(path: String, source: [UInt8], [Problem])
}
