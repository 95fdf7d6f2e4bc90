import ArgumentParser

/// How bellwork ends, by the names and numbers of sysexits.
enum ExitStatus: Int32, Sendable {
  case ok = 0
  /// `check` found problems.
  case problems = 1
  /// The command line is wrong.
  case usage = 64
  /// A file's content is wrong.
  case data = 65
  /// A file cannot be read.
  case noInput = 66
  /// Something needed is not there: a terminal, an endpoint.
  case unavailable = 69
  /// A file cannot be created.
  case cannotCreate = 73
  /// Reading or writing failed.
  case ioError = 74
  case noPermission = 77
  /// A configuration file is wrong.
  case configuration = 78

  var code: ExitCode { ExitCode(rawValue) }
}
