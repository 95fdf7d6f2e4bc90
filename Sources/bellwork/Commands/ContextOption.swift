import ArgumentParser

/// `--context FILE`: what the events of a run name besides who did what.
enum ContextOption {
  static let help = ArgumentHelp(
    "A file that says what events name as \"group\", \"membership\", \"federatedSession\", "
      + "\"target\", \"referrer\" or \"edApp\"; a run that goes on keeps its own.",
    valueName: "file")

  /// What the file says; nothing where none is named.
  ///
  /// - Throws: `CommandFailure`.
  static func read(_ path: String?) throws -> Surroundings {
    guard let path else { return Surroundings() }
    do {
      guard let found = try ConfigFile.read(path, SurroundingsReader.read) else {
        // Reading it once more says why it is not there.
        _ = try FileBytes.read(path)
        return Surroundings()
      }
      return found
    } catch {
      guard var failure = CommandFailure(error) else { throw error }
      // Of a configuration these would be faults of the configuration.
      if error is ConfigError { failure.status = .data }
      throw failure
    }
  }
}
