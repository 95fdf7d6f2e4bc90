extension DatabaseRescue: CustomStringConvertible {
  /// What the student is told, once: what happened, what is saved, where the rest is.
  package var description: String {
    "the file with your runs and reports was damaged; \(saved), and the damaged file is kept:"
      + " \"\(copy)\". Nothing needs to be done; if something is missing, show that file to whoever"
      + " looks after this computer"
  }

  /// The same where there is one line for it.
  package var shortDescription: String {
    "The file with your runs was damaged; \(saved)"
  }

  private var saved: String {
    guard runs + events > 0 else { return "nothing in it could be read, so a new one begins" }
    let counts =
      "\(DatabaseRescue.count(runs, "run")) and \(DatabaseRescue.count(events, "report"))"
      + " were saved from it"
    guard endedRuns > 0 else { return counts }
    let ended = endedRuns == 1 ? "one run has" : "\(endedRuns) runs have"
    return "\(counts) (\(ended) to be begun again)"
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)" + (number == 1 ? "" : "s")
  }
}
