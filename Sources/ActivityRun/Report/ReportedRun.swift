package import Caliper

/// What the journal of this computer knows of a run and events do not say: its items.
package struct ReportedRun: Equatable, Sendable {
  package var id: RunID
  package var subject: ReportSubject
  /// `nil` until the first confirmed answer.
  package var attempt: Int?
  package var responses: [ReportedResponse]
  package var itemTimes: [ReportedItemTime]

  package init(
    id: RunID, subject: ReportSubject, attempt: Int? = nil, responses: [ReportedResponse] = [],
    itemTimes: [ReportedItemTime] = []
  ) {
    self.id = id
    self.subject = subject
    self.attempt = attempt
    self.responses = responses
    self.itemTimes = itemTimes
  }
}

extension ReportedRun {
  /// Folds a run as the journal stores it, or takes its summary; a torn last entry was never
  /// acknowledged, and is left out.
  ///
  /// - Throws: `DecodingError`, or `RunRefoldError.activityUnreadable`.
  package init(stored run: RunRecord, entries: [JournalPayload]) throws {
    if let measures = try run.measures {
      let context = try RunHeader(bytes: run.header).context
      self.init(
        id: run.id, subject: ReportSubject(context), attempt: run.attempt,
        responses: measures.responses, itemTimes: measures.itemTimes)
      return
    }
    let (header, start) = try RunRefold.start(of: run)
    var fold = ResponseFold(start)
    for (index, payload) in entries.enumerated() {
      do {
        fold.take(try JournalEntry(payload: payload))
      } catch  where index == entries.count - 1 {
        break
      }
    }
    self.init(
      id: header.runID, subject: ReportSubject(header.context), attempt: run.attempt,
      responses: fold.responses, itemTimes: fold.itemTimes)
  }
}
