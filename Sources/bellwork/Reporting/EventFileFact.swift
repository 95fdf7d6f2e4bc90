import ActivityRun
import Caliper

/// What is wrong with a line of a file of events.
enum EventFileFact: Equatable {
  case notJSON
  case tooLong
  /// A field that every event has.
  case missing(field: String)
  case notAnObject
  case otherType(field: String)
  case wrongValue(field: String, why: String)
  case impossible(ReportedEventFault)
  /// The same id with other bytes stands at `place`, and that one is kept.
  case conflict(EventID, place: String)
}

extension EventFileFact {
  /// Hands a line in; `nil` where nothing is wrong, as with an empty one.
  init?(of line: LineReader.Line, at place: String, in intake: inout EventIntake) {
    guard case .bytes(let bytes) = line else {
      self = .tooLong
      return
    }
    guard !bytes.allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else { return nil }
    do {
      guard case .conflict(let id, let origin) = try intake.take(line: bytes, origin: place)
      else { return nil }
      self = .conflict(id, place: origin)
    } catch let fault as ReportedEventFault {
      self = .impossible(fault)
    } catch let error as DecodingError {
      self.init(error)
    } catch {
      self = .notJSON
    }
  }

  private init(_ error: DecodingError) {
    switch error {
    case .keyNotFound(let key, let context):
      self = .missing(field: EventFileFact.field(context.codingPath + [key]))
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      self =
        context.codingPath.isEmpty
        ? .notAnObject : .otherType(field: EventFileFact.field(context.codingPath))
    case .dataCorrupted(let context):
      self =
        context.codingPath.isEmpty
        ? .notJSON
        : .wrongValue(
          field: EventFileFact.field(context.codingPath), why: context.debugDescription)
    @unknown default: self = .notJSON
    }
  }

  /// `generated.items[0].value`.
  private static func field(_ path: [any CodingKey]) -> String {
    path.reduce("") { text, key in
      if let index = key.intValue { return text + "[\(index)]" }
      return text.isEmpty ? key.stringValue : text + "." + key.stringValue
    }
  }
}
