package import Caliper

/// Takes each event once, from any number of files in which it may stand again and again.
///
/// An event never changes once it is sealed: the same id with other bytes is a conflict, and the
/// event that came first is kept.
package struct EventIntake: Sendable {
  /// In the order in which they came.
  package private(set) var events: [ReportedEvent] = []
  private var known: [EventID: Known] = [:]

  private struct Known: Sendable {
    var origin: String
    /// Of the bytes; a year of a class would be too much to keep.
    var digest: Int
  }

  package enum Verdict: Equatable, Sendable {
    case taken
    case duplicate
    /// It is about a question: reports are of time and results, and take nothing from it.
    case aboutQuestion
    /// The same id stands with other bytes at `origin`.
    case conflict(EventID, origin: String)
  }

  package init() {}

  /// Takes the event of a line; `origin` says where the line stands, for people.
  ///
  /// - Throws: `DecodingError` or `ReportedEventFault` where the line is no event.
  package mutating func take(line: [UInt8], origin: String) throws -> Verdict {
    let event: CaliperEvent
    do {
      event = try CaliperEvent(line: line)
    } catch {
      if EventOutline.isAboutQuestion(line: line) { return .aboutQuestion }
      throw error
    }
    let digest = line.hashValue
    if let known = known[event.id] {
      return known.digest == digest ? .duplicate : .conflict(event.id, origin: known.origin)
    }
    events.append(try ReportedEvent(event))
    known[event.id] = Known(origin: origin, digest: digest)
    return .taken
  }
}
