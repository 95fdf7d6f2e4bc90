/// What is kept of an ended run when its answers and keys have left: what reports and time lines
/// tell.
///
/// It is the fold of the journal, taken at that moment. Nothing that was typed or chosen is in it;
/// of keys there is no more than when an item came up and how long its first answer took.
package struct RunSummary: Equatable, Sendable, Codable {
  /// `nil` where the run could not be folded: what it was is not known any more.
  package var measures: Measures?

  package struct Measures: Equatable, Sendable, Codable {
    package var responses: [ReportedResponse]
    package var itemTimes: [ReportedItemTime]
    package var timeline: RunTimeline
  }

  /// Sums up a run of which the entries are kept.
  package init(of run: RunRecord, entries: [JournalPayload]) {
    // One that this version does not read has no measures in its reports either.
    measures = try? Measures(of: run, entries: entries)
  }

  /// - Throws: `DecodingError` where the bytes are no summary of this version.
  package init(bytes: [UInt8]) throws {
    self = try CoreJSON.value(RunSummary.self, bytes)
  }

  /// The summary as the journal stores it.
  package var bytes: [UInt8] {
    get throws { try CoreJSON.bytes(self) }
  }
}

extension RunSummary.Measures {
  fileprivate init(of run: RunRecord, entries: [JournalPayload]) throws {
    let reported = try ReportedRun(stored: run, entries: entries)
    responses = reported.responses
    itemTimes = reported.itemTimes
    timeline = try RunTimeline(stored: run, entries: entries)
  }
}

extension RunRecord {
  /// What the summary says; `nil` while the entries are kept.
  ///
  /// - Throws: `DecodingError`; `RunRefoldError.activityUnreadable` where there are no measures.
  var measures: RunSummary.Measures? {
    get throws {
      guard let summary else { return nil }
      guard let measures = try RunSummary(bytes: summary).measures else {
        throw RunRefoldError.activityUnreadable
      }
      return measures
    }
  }
}

extension RunHeader {
  /// Without the activity's texts: they hold the right answers, and an ended run is not folded again.
  package var withoutTexts: RunHeader {
    var header = self
    header.activityText = ""
    header.companionTexts = [:]
    return header
  }
}
