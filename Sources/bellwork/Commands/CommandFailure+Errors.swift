import Activities
import ActivityRun
import ArgumentParser
import EventDelivery
import Glibc
import Storage
import Terminal

extension CommandFailure {
  /// What an error means to the person at the command line; `nil` where it is none of ours.
  init?(_ error: any Error) {
    switch error {
    case let failure as CommandFailure: self = failure
    case let error as ConfigError: self.init(error)
    case let error as TimebackEnvironment.Unknown:
      self.init(status: .configuration, message: "bellwork: " + Printable.clean(error.message))
    case let error as ActivityFileError: self.init(error)
    case let error as SystemCallError:
      self.init(status: CommandFailure.status(of: error.code), error)
    case let error as StorageError: self.init(status: CommandFailure.status(of: error), error)
    case let unsaved as UnsavedRun:
      self.init(
        status: CommandFailure(unsaved.cause)?.status ?? .ioError, message: unsaved.message)
    case let error as TerminalError: self.init(status: .unavailable, error)
    case let error as PlacesError:
      self.init(status: .configuration, message: error.message)
    case let error as RehearsalScriptError:
      self.init(status: .data, message: error.message)
    case LocalStudentsError.damaged(let path):
      self.init(
        status: .data,
        message: "bellwork: " + Printable.clean("\"\(path)\" is damaged; repair it or move it away")
      )
    case RunRefoldError.activityUnreadable:
      self.init(
        status: .data,
        message: "bellwork: the unfinished run began with an activity file that this version does"
          + " not read; --fresh gives it up and begins anew")
    case let error as RunLockError: self.init(status: .unavailable, message: error.message)
    default: return nil
    }
  }

  private init(status: ExitStatus, _ error: any Error) {
    self.init(status: status, message: "bellwork: " + Printable.clean("\(error)"))
  }

  private init(_ error: ConfigError) {
    switch error {
    case .unreadable(let path, let reason):
      self.init(
        status: .configuration,
        message: Printable.clean("bellwork: cannot read \"\(path)\": \(reason)"))
    case .problems(let path, let source, let problems):
      let text = ProblemText(fileName: path, source: SourceText(source)).render(problems)
      self.init(status: .configuration, message: String(text.dropLast()))
    }
  }

  private init(_ error: ActivityFileError) {
    switch error {
    case .unreadable(let cause):
      self.init(status: .noInput, message: "bellwork: " + Printable.clean("\(cause)"))
    case .problems(let path, let reading):
      let text = ProblemText(fileName: path, source: reading.source).render(reading.problems)
      self.init(status: .data, message: String(text.dropLast()))
    }
  }

  private static func status(of error: StorageError) -> ExitStatus {
    switch error {
    case .system(let cause): status(ofMaking: cause.code)
    case .readOnly: .cannotCreate
    case .weakMode, .newerSchema, .damaged, .diskFull, .inputOutput, .busy, .database: .ioError
    }
  }

  private static func status(of code: Int32) -> ExitStatus {
    switch code {
    case EACCES, EPERM: .noPermission
    case ENOENT, ENOTDIR, EISDIR: .noInput
    case EROFS: .cannotCreate
    default: .ioError
    }
  }

  /// Of a file that is made where it is missing: there is no input that could be wrong.
  private static func status(ofMaking code: Int32) -> ExitStatus {
    switch code {
    case EACCES, EPERM: .noPermission
    case ENOENT, ENOTDIR, EROFS: .cannotCreate
    default: .ioError
    }
  }
}

/// Runs a command's body; an error of ours is said on standard error and becomes its status.
@MainActor
func reportingFailures(_ body: @MainActor () async throws -> Void) async throws {
  do {
    try await body()
  } catch {
    guard let failure = CommandFailure(error) else { throw error }
    StandardStream.error.write(failure.message + "\n")
    throw failure.status.code
  }
}
