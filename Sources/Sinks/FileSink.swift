import Caliper
package import EventDelivery
import Glibc

/// Appends events to a file, one JSON object a line (NDJSON); several programs may share it.
///
/// Every delivery locks the file, cuts a torn last line off, writes whole lines and syncs. What may
/// have been written before is searched, and not written again.
package struct FileSink: Sink {
  package let name: SinkName
  private let path: String

  /// A sink for the file at `path`; file (mode 0600) and directories (0700) come into being at the
  /// first delivery.
  package init(name: SinkName = SinkName(rawValue: "file"), path: String) {
    self.name = name
    self.path = path
  }

  package func deliver(
    _ entries: [OutboxEntry], progress: (DeliveryResult) async throws -> Void
  ) async throws {
    let file = try opened()
    defer { close(file.descriptor) }
    do {
      try file.cutTornLine()
      let present = try presentIDs(among: entries, in: file)
      let missing = entries.map(\.event).filter { !present.contains($0.id) }
      try file.write(missing.flatMap { $0.bytes + [LineFile.newline] })
      try file.sync()
    } catch let error as SystemCallError {
      throw LineSinkError(call: error, nothingArrived: false)
    }
    try await progress(DeliveryResult(confirmed: entries.map(\.event.id)))
  }

  private func opened() throws -> LineFile {
    do {
      while true {
        let descriptor = try PrivateFiles.open(path, flags: O_RDWR | O_APPEND)
        if let file = try LineFile(locking: descriptor, path: path) { return file }
      }
    } catch let error as SystemCallError {
      throw LineSinkError(call: error, nothingArrived: true)
    }
  }

  /// Which of the ambiguous entries are in the file already, as the same line.
  ///
  /// They are near its end, so the search goes backwards and stops when it has them all; only one
  /// that never arrived costs the whole file.
  private func presentIDs(among entries: [OutboxEntry], in file: LineFile) throws -> Set<EventID> {
    let ambiguous = entries.filter(\.isAmbiguous).map { ($0.event.bytes[...], $0.event.id) }
    var sought = Dictionary(ambiguous) { first, _ in first }
    var present: Set<EventID> = []
    guard !sought.isEmpty else { return [] }
    try file.forEachLineFromEnd { line in
      if let id = sought.removeValue(forKey: line) { present.insert(id) }
      return !sought.isEmpty
    }
    return present
  }
}
