import Foundation
import TestSupport

/// A student's computer: home, configuration, data and activities of one test's own.
final class Desk {
  private struct Opened { weak var program: TerminalProgram? }

  private let directory: TemporaryDirectory
  private var opened: [Opened] = []

  /// The configuration is written where one is given; without one it is a first start.
  init(config: String? = nil) throws {
    directory = try TemporaryDirectory()
    for name in ["home", "config", "data", "state"] {
      try FileManager.default.createDirectory(
        atPath: directory.path(name), withIntermediateDirectories: true)
    }
    if let config { try write(config, to: "config/bellwork/config.json") }
  }

  /// Programs end before their folder goes: one that still ran would make files in it again.
  deinit {
    for program in opened.compactMap(\.program) {
      program.signal(SIGKILL)
      // One that has ended already is fine too.
      _ = try? program.waitForExit()
    }
  }

  /// The configuration of a student who has been asked already.
  static let adaConfig = #"{"student":{"name":"Ada"}}"#
  /// The same, with windows of a second, so that events come quickly.
  static let quickConfig = #"{"student":{"name":"Ada"},"time":{"windowSeconds":1}}"#

  var folder: String { directory.path }
  var dataFolder: String { folder + "/data/bellwork" }
  var database: String { dataFolder + "/bellwork.sqlite" }
  var eventFile: String { dataFolder + "/events.ndjson" }
  var configFile: String { folder + "/config/bellwork/config.json" }

  /// What makes this folder the home of a program.
  private var environment: [String: String] {
    [
      "HOME": folder + "/home", "XDG_CONFIG_HOME": folder + "/config",
      "XDG_DATA_HOME": folder + "/data", "XDG_STATE_HOME": folder + "/state",
    ]
  }

  /// Writes a file below the folder; returns its path.
  @discardableResult
  func write(_ text: String, to name: String) throws -> String {
    try directory.write(text, to: name)
  }

  func path(_ name: String) -> String { folder + "/" + name }

  /// What stands in a file below the folder, or at an absolute path.
  func read(_ name: String) throws -> String {
    let path = name.hasPrefix("/") ? name : path(name)
    return String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// The permission bits of a file or folder, in octal.
  func mode(_ path: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    guard let mode = attributes[.posixPermissions] as? Int else {
      throw TestFailure("\"\(path)\" has no mode")
    }
    return String(mode, radix: 8)
  }

  /// Runs bellwork on pipes, without a terminal, in this folder; the folder's path reads `DESK`
  /// in what comes out.
  ///
  /// `tracer` is a command that runs the command behind it.
  func run(
    _ arguments: [String], input: String = "", environment: [String: String] = [:],
    tracer: [String] = [], deadlineSeconds: Double = 60
  ) throws -> ProcessResult {
    let program = try builtProduct(named: "bellwork")
    let result = try runProcess(
      tracer.isEmpty ? program : "/usr/bin/env",
      tracer.isEmpty ? arguments : tracer + [program] + arguments, input: input,
      environment: TestEnvironment.standard.merging(self.environment) { $1 }.merging(environment) {
        $1
      },
      directory: folder, deadlineSeconds: deadlineSeconds)
    return ProcessResult(
      status: result.status, output: result.output.replacing(folder, with: "DESK"),
      error: result.error.replacing(folder, with: "DESK"))
  }

  /// Opens bellwork in a terminal, in this folder.
  func open(
    _ arguments: [String] = [], size: TerminalSize = .standard,
    environment: [String: String] = [:],
    standardStreams: TerminalProgram.StandardStreams = .terminal
  ) throws -> TerminalProgram {
    try open(
      executable: builtProduct(named: "bellwork"), arguments, size: size,
      environment: environment, standardStreams: standardStreams)
  }

  /// Opens another program in a terminal, in this folder.
  func open(
    executable: String, _ arguments: [String], size: TerminalSize = .standard,
    environment: [String: String] = [:],
    standardStreams: TerminalProgram.StandardStreams = .terminal
  ) throws -> TerminalProgram {
    let program = try TerminalProgram(
      executable: executable, arguments: arguments,
      environment: self.environment.merging(environment) { $1 }, size: size, directory: folder,
      standardStreams: standardStreams)
    opened.append(Opened(program: program))
    return program
  }
}

extension Desk {
  /// What `bellwork events` prints, by event.
  func events(_ arguments: [String] = []) throws -> [EventLine] {
    let result = try run(["events"] + arguments)
    guard result.status == .exited(0) else { throw TestFailure("\(result)") }
    return try EventLine.read(result.output)
  }

  /// The lines of the file sink, by event.
  func deliveredEvents() throws -> [EventLine] { try EventLine.read(read(eventFile)) }
}
