/// What is not sent yet when the program ends, in one line.
enum WaitingWords {
  /// Of one sink.
  struct Count: Equatable {
    var events: Int
    /// Whether the command line named it, so that a start without it does not send there.
    var isAdHoc = false
  }

  /// `nil` where nothing waits.
  static func line(_ counts: [Count]) -> String? {
    guard let most = counts.map(\.events).max(), most > 0 else { return nil }
    let go =
      most == 1 ? "1 report is not sent yet; it goes" : "\(most) reports are not sent yet; they go"
    let needsCommand = counts.allSatisfy { $0.events == 0 || $0.isAdHoc }
    return go + (needsCommand ? " out with: " : " out at the next start, or with: ")
      + "bellwork send"
  }

  static func reports(_ count: Int) -> String { count == 1 ? "1 report" : "\(count) reports" }
}
