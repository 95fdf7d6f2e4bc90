import Caliper
import EventDelivery
import Sinks

/// Makes the sinks that the configuration names; a file in the data directory where it names none.
struct SinkFactory: Sendable {
  let places: Places
  let config: UserConfig
  /// Whether standard output shows the run itself, screen or lines.
  var isOutputTaken = false
  var environment = Environment.variables

  var configs: [SinkConfig] {
    (config.sinks ?? [.file(name: "file", path: nil)])
      + config.adHocSinks.map(SinkConfig.caliper)
  }

  /// Names and places as a student reads them.
  var names: [String] { configs.map(name) }

  /// Of the names, those of endpoints off this computer, which are sent no stand-ins.
  var strictNames: [String] {
    configs.compactMap { sink in
      guard case .caliper(let config) = sink, !config.endpoint.isLoopback else { return nil }
      return name(sink)
    }
  }

  func name(_ sink: SinkConfig) -> String {
    switch sink {
    case .file(_, let path): "the file \(path ?? places.defaultEventFile)"
    case .standardOutput: "standard output"
    case .caliper(let sink): sink.place
    }
  }

  /// Whether standard output is a pipe that a sink writes to.
  var pipesEvents: Bool {
    !StandardStream.output.isTerminal
      && configs.contains { if case .standardOutput = $0 { true } else { false } }
  }

  /// Those that may deliver while the run is shown.
  func live() -> [any Sink] { configs.filter { !isLate($0) }.map(sink) }

  /// Those that would write into what is shown: they deliver when that is over.
  func late() -> [any Sink] { configs.filter(isLate).map(sink) }

  private func isLate(_ sink: SinkConfig) -> Bool {
    switch sink {
    case .file, .caliper: false
    case .standardOutput: isOutputTaken || StandardStream.output.isTerminal
    }
  }

  func sink(_ config: SinkConfig) -> any Sink {
    let name = SinkName(rawValue: config.name)
    switch config {
    case .file(_, let path): return FileSink(name: name, path: path ?? places.defaultEventFile)
    case .standardOutput: return StandardOutputSink(name: name)
    case .caliper(let config):
      do {
        return try caliper(config)
      } catch {
        return HeldSink(name: name, reason: error.message)
      }
    }
  }

  /// The sink of an endpoint, with what it asks for a token with.
  func caliper(
    _ config: CaliperSinkConfig, timeoutSeconds: Int = 30
  ) throws(CredentialFault) -> CaliperSink {
    CaliperSink(
      name: SinkName(rawValue: config.name), endpoint: config.endpoint,
      client: CurlHTTPClient(timeoutSeconds: timeoutSeconds),
      credentials: try credentials(config), sensor: sensor.text, clock: .live,
      allowsPlainHTTP: config.allowsPlainHTTP)
  }

  /// `nil` where there are none, or none are asked for.
  func credentials(_ config: CaliperSinkConfig) throws(CredentialFault) -> OAuthCredentials? {
    guard config.endpoint.tokenURL != nil else { return nil }
    return try CredentialReader(folder: places.configDirectory, environment: environment)
      .read(config.credentials)
  }

  /// For events that do not know their own.
  var sensor: SensorURL {
    // A broken file is said where an activity is opened.
    let search = TimebackConfigSearch(environment: .unsaid)
    return ((try? search.config(forFolder: ".")) ?? TimebackConfig()).ownSensor
  }
}

extension SinkClock {
  /// The system's.
  static let live = SinkClock(
    now: { ClockReading.now().wall },
    sleep: { try await Task.sleep(for: .milliseconds($0)) })
}
