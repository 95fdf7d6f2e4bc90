/// What came of reading `config.json`.
enum ConfigReading {
  case absent
  case read(UserConfig)
  case broken(ConfigError)

  init(_ places: Places) {
    do {
      self = try ConfigFile.read(places.configFile, UserConfigReader.read).map(Self.read) ?? .absent
    } catch let error as ConfigError {
      self = .broken(error)
    } catch {
      self = .broken(.unreadable(path: places.configFile, reason: "\(error)"))
    }
  }

  /// The configuration in use; `nil` where it is broken, and nothing can be said of it.
  var config: UserConfig? {
    switch self {
    case .absent: UserConfig()
    case .read(let config): config
    case .broken: nil
    }
  }
}
