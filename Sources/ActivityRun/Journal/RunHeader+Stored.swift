package import Activities

extension RunHeader {
  /// The header as the journal stores it.
  package var bytes: [UInt8] {
    get throws { try CoreJSON.bytes(self) }
  }

  /// - Throws: `DecodingError` where the bytes are no header of this version.
  package init(bytes: [UInt8]) throws {
    self = try CoreJSON.value(RunHeader.self, bytes)
  }

  /// The activity of the version and in the language the run began with; `nil` where this program no longer reads it.
  package var activity: Activity? {
    ActivityReader.read(
      Array(activityText.utf8), fileName: fileName,
      textFile: { companionTexts[$0].map { Array($0.utf8) } },
      fileExists: { _ in true }
    ).activity?.shown(in: language)
  }
}

extension RunRefold {
  /// The header and the state that a stored run begins with; the attempt that the record says was
  /// taken holds, also where the program died before it could journal the number.
  ///
  /// - Throws: `DecodingError`, or `RunRefoldError.activityUnreadable`.
  package static func start(of run: RunRecord) throws -> (RunHeader, RunState) {
    var header = try RunHeader(bytes: run.header)
    header.attempt = run.attempt ?? header.attempt
    guard let activity = header.activity else { throw RunRefoldError.activityUnreadable }
    return (header, RunState(header: header, activity: activity))
  }

  /// Folds a run as the journal stores it.
  ///
  /// - Throws: what `start(of:)` throws, or `DecodingError`.
  package init(stored run: RunRecord, entries: [JournalPayload]) throws {
    let (_, start) = try RunRefold.start(of: run)
    try self.init(start: start, entries: JournalEntry.all(entries))
  }
}

/// Why a stored run cannot be folded.
package enum RunRefoldError: Error, Equatable {
  /// This version of the program does not read the activity file the run began with.
  case activityUnreadable
}
