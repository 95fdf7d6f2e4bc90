import Activities
import ActivityRun
import Caliper

extension EventFileProblem {
  /// `events.ndjson:3: error: …`, fit for a terminal.
  var message: String { Printable.clean("\(place): error: \(fact.message)") }
}

extension EventFileFact {
  fileprivate var message: String {
    switch self {
    case .notJSON: "not JSON; one event a line is wanted"
    case .tooLong: "longer than any event (\(LineReader.lineLimit) bytes)"
    case .missing(let field): "no event of the TimebackProfile: \"\(field)\" is missing"
    case .notAnObject: "no event of the TimebackProfile: not a JSON object"
    case .otherType(let field):
      "no event of the TimebackProfile: \"\(field)\" is of another type"
    case .wrongValue(let field, let why):
      "no event of the TimebackProfile: \"\(field)\" is \(why)"
    case .impossible(let fault): fault.message
    case .conflict(let id, let place):
      "event \(id.urn) stands with other content at \(place), which is kept"
    }
  }
}

extension ReportedEventFault {
  fileprivate var message: String {
    switch self {
    case .timeOutOfRange: "a time of the event is not from 0 to 86400 seconds"
    case .questionsOutOfRange: "\"correctQuestions\" is not from 0 to \"totalQuestions\""
    case .resultOutOfRange: "XP, mastered units or attempt of the event are beyond reason"
    }
  }
}
