import EventDelivery
import Glibc
import Sinks
import TestSupport
import Testing

/// The sinks that write lines; each must keep the sink's contract.
enum SinkKind: String, CaseIterable, CustomTestStringConvertible {
  case file
  case standardOutput = "standard output"

  var testDescription: String { rawValue }

  /// Calls `body` with a sink and the path of the file that its lines come to.
  func with(_ body: (any Sink, String) async throws -> Void) async throws {
    let directory = try TemporaryDirectory()
    let path = directory.path("events.ndjson")
    switch self {
    case .file:
      try await body(FileSink(name: Samples.file, path: path), path)
    case .standardOutput:
      let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND, 0o600)
      defer { close(descriptor) }
      try await body(StandardOutputSink(name: Samples.file, descriptor: descriptor), path)
    }
  }
}
