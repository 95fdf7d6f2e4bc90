import EventDelivery
import Sinks

/// Makes the sinks that the configuration names; a file in the data directory where it names none.
struct SinkFactory: Sendable {
  let places: Places
  let config: UserConfig
  /// Whether standard output shows the run itself, screen or lines.
  var isOutputTaken = false

  var configs: [SinkConfig] { config.sinks ?? [.file(name: "file", path: nil)] }

  /// Names and places as a student reads them.
  var names: [String] {
    configs.map { sink in
      switch sink {
      case .file(_, let path): "the file \(path ?? places.defaultEventFile)"
      case .standardOutput: "standard output"
      }
    }
  }

  /// Whether standard output is a pipe that a sink writes to.
  var pipesEvents: Bool {
    !StandardStream.output.isTerminal
      && configs.contains { if case .standardOutput = $0 { true } else { false } }
  }

  /// Those that may deliver while the run is shown.
  func live() -> [any Sink] { sinks { !isLate($0) } }

  /// Those that would write into what is shown: they deliver when that is over.
  func late() -> [any Sink] { sinks(isLate) }

  private func isLate(_ sink: SinkConfig) -> Bool {
    switch sink {
    case .file: false
    case .standardOutput: isOutputTaken || StandardStream.output.isTerminal
    }
  }

  private func sinks(_ isWanted: (SinkConfig) -> Bool) -> [any Sink] {
    configs.filter(isWanted).map { sink in
      let name = SinkName(rawValue: sink.name)
      switch sink {
      case .file(_, let path):
        return FileSink(name: name, path: path ?? places.defaultEventFile)
      case .standardOutput: return StandardOutputSink(name: name)
      }
    }
  }
}
