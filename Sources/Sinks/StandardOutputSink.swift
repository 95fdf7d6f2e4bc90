import Caliper
package import EventDelivery
import Glibc

/// Writes events as NDJSON to a descriptor, as a rule standard output.
///
/// Nobody can look into a pipe: an ambiguous event is written again, with the same id.
package struct StandardOutputSink: Sink {
  package let name: SinkName
  private let descriptor: Int32

  package init(name: SinkName = SinkName(rawValue: "stdout"), descriptor: Int32 = STDOUT_FILENO) {
    self.name = name
    self.descriptor = descriptor
  }

  package func deliver(
    _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
  ) async throws {
    let lines = entries.flatMap { $0.event.bytes + [LineFile.newline] }
    do {
      try LineFile(descriptor: descriptor, path: name.rawValue).write(lines)
    } catch let error as SystemCallError {
      throw LineSinkError(call: error, nothingArrived: false)
    }
    try await progress(DeliveryResult(confirmed: entries.map(\.event.id)))
  }
}
