package import Caliper

/// How a platform wants events on the wire: its paths, its envelope, its questions.
///
/// The internal event is one; each platform's form is an adapter here, and nothing else knows of
/// it (timeback.md E.6 has a second one).
package protocol WireDialect: Sendable {
  /// Below the base URL.
  var sendPath: String { get }
  /// Where the endpoint offers to check without storing.
  var validationPath: String? { get }
  func lookupPath(of id: EventID) -> String?
  func jobPath(_ job: String) -> String?

  /// The body of a request that sends these events.
  func body(of events: [SealedEvent], sensor: String, sendTimeMilliseconds: Int64) -> [UInt8]
}

/// The Timeback Events API, and collectors that speak as it does (timeback.md E.1).
package struct TimebackDialect: WireDialect {
  package init() {}

  package var sendPath: String { "/caliper/event" }
  package var validationPath: String? { "/caliper/event/validate" }

  package func lookupPath(of id: EventID) -> String? { "/caliper/events/\(id.urn)" }

  /// `nil` for what is no plain name: nothing of an answer becomes another path.
  package func jobPath(_ job: String) -> String? {
    let isName =
      !job.isEmpty
      && job.utf8.allSatisfy { byte in
        switch UnicodeScalar(byte) {
        case "A"..."Z", "a"..."z", "0"..."9", "-", "_", ".", ":": true
        default: false
        }
      }
    return isName ? "/jobs/\(job)/status" : nil
  }

  package func body(
    of events: [SealedEvent], sensor: String, sendTimeMilliseconds: Int64
  ) -> [UInt8] {
    Envelope.bytes(of: events, sensor: sensor, sendTimeMilliseconds: sendTimeMilliseconds)
  }
}
