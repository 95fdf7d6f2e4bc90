/// One sink of the configuration.
enum SinkConfig: Equatable, Sendable {
  /// NDJSON into a file; `nil` is `events.ndjson` in the data directory.
  case file(name: String, path: String?)
  case standardOutput(name: String)
  case caliper(CaliperSinkConfig)

  var name: String {
    switch self {
    case .file(let name, _), .standardOutput(let name): name
    case .caliper(let sink): sink.name
    }
  }
}
