import Activities
import ActivityRun
import Caliper
import EventDelivery
import Glibc
import Storage

/// Takes events from elsewhere into the outbox: all of a file, or none where one of them is wrong.
struct EventImport {
  /// `-` is standard input.
  let path: String

  /// Returns how many there are.
  ///
  /// - Throws: `CommandFailure` with each fault by its line; `StorageError`.
  func queue(in database: BellworkDatabase) async throws -> Int {
    let events = try read()
    do {
      try await database.append(events)
    } catch JournalError.eventConflict(let id) {
      throw CommandFailure(
        status: .data,
        message: "bellwork: an event with the id \(id.urn) and other content is there already")
    }
    return events.count
  }

  /// - Throws: `CommandFailure`.
  func read() throws -> [SealedEvent] {
    var events: [SealedEvent] = []
    var faults: [String] = []
    do {
      let descriptor = path == "-" ? 0 : open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        throw SystemCallError(operation: "read", path: name, code: errno)
      }
      defer { if descriptor > 0 { close(descriptor) } }
      var lines = LineReader(descriptor: descriptor, path: name)
      var number = 0
      while let line = try lines.next() {
        number += 1
        switch EventImport.event(line) {
        case .success(let event): if let event { events.append(event) }
        case .failure(let fault):
          faults += fault.sentences.map { "\(name):\(number): error: \($0)" }
        }
      }
    } catch let error as SystemCallError {
      throw CommandFailure(error, status: .noInput)
    }
    guard faults.isEmpty else {
      let end = "Nothing was queued: every line has to keep the platform's rules."
      throw CommandFailure(
        status: .data, message: (faults.map { Printable.clean($0) } + [end]).joined(separator: "\n")
      )
    }
    return events
  }

  struct Fault: Error, Equatable { var sentences: [String] }

  /// The event of a line; `nil` for an empty one.
  static func event(_ line: LineReader.Line) -> Result<SealedEvent?, Fault> {
    guard case .bytes(let bytes) = line else {
      return .failure(Fault(sentences: ["longer than any event (\(LineReader.lineLimit) bytes)"]))
    }
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return .success(nil) }
    let violations = EventCheck.violations(in: bytes)
    guard violations.isEmpty else {
      return .failure(Fault(sentences: violations.map(\.description)))
    }
    // Reports are made of events of time and results: those have to be whole. Others are only sent.
    guard let outline = EventOutline(line: bytes),
      outline.isAboutQuestion || (try? CaliperEvent(line: bytes)) != nil
    else { return .failure(Fault(sentences: ["no event of the TimebackProfile"])) }
    return .success(sealed(outline, bytes))
  }

  /// As it stands in the file, byte for byte.
  private static func sealed(_ event: EventOutline, _ bytes: [UInt8]) -> SealedEvent {
    let session = event.session.flatMap(EventID.init(urn:))?.rawValue
    return SealedEvent(
      // An event of no run counts as a run of its own.
      id: event.id, runID: RunID(rawValue: session ?? event.id.rawValue), kind: .external,
      eventTimeMilliseconds: event.eventTimeMilliseconds,
      sensor: event.edApp?.id.flatMap { SensorURL($0) }?.text ?? "", bytes: bytes)
  }

  private var name: String { path == "-" ? "standard input" : path }
}
