package import Activities

/// What is said after an answer, before it is laid out.
package struct FeedbackContent: Equatable, Sendable {
  package enum Verdict: Equatable, Sendable { case correct, partial, incorrect }

  package var verdict: Verdict
  /// What was chosen or typed.
  package var given: [String]
  /// What is right; `nil` where it is not shown yet.
  package var correct: [String]?
  /// Why: of the picked choices, of the outcome, the worked explanation.
  package var explanations: [String]
  package var remarks: [Outcome.Remark]
  /// Tries left; `nil` where unlimited or the item is closed.
  package var triesLeft: Int?
  package var mayTryAgain: Bool
  /// Score and maximum, for partial credit.
  package var score: Double
  package var maxScore: Double
  /// Set where the answer was so quick that its time does not count as working.
  package var rushedMilliseconds: Int64?

  /// For the time that reading it takes.
  var wordCount: Int {
    ([given.joined(separator: " ")] + (correct ?? []) + explanations)
      .map(WordCount.words).reduce(0, +)
  }
}

extension RunState {
  /// The feedback on the last try at an item.
  package func feedback(at place: Int) -> FeedbackContent {
    var content = feedbackToRead(at: place)
    content.score = score(of: items[place]).scoreGiven
    return content
  }

  /// The feedback but for the score: that looks at every try, of which there may be any number, and
  /// no action may cost more the longer a run has been going on.
  func feedbackToRead(at place: Int) -> FeedbackContent {
    let session = items[place]
    guard let last = session.tries.last else {
      return skippedFeedback(session, showsCorrect: showsCorrectResponse(at: place))
    }
    let verdict: FeedbackContent.Verdict =
      last.outcome.isFullyCorrect ? .correct : last.outcome.share > 0 ? .partial : .incorrect
    let isClosed = isClosed(at: place)
    let mayTryAgain = revealsOutcomes && !isClosed && results == nil
    return FeedbackContent(
      verdict: verdict, given: session.item.responseText(last.response),
      correct: showsCorrectResponse(at: place) ? session.item.correctResponseText : nil,
      explanations: explanations(session, verdict, last.outcome, isLast: !mayTryAgain),
      remarks: last.outcome.remarks,
      triesLeft: mayTryAgain
        ? triesAllowed(at: place).map { $0 - session.tries.count } : nil,
      mayTryAgain: mayTryAgain, score: 0, maxScore: session.item.maxScore,
      rushedMilliseconds: last.rushedMilliseconds > 0 ? last.rushedMilliseconds : nil)
  }

  private func skippedFeedback(
    _ session: ItemSession, showsCorrect: Bool
  ) -> FeedbackContent {
    FeedbackContent(
      verdict: .incorrect, given: [],
      correct: showsCorrect ? session.item.correctResponseText : nil,
      explanations: [session.item.feedback.general].compactMap { $0 }, remarks: [],
      triesLeft: nil, mayTryAgain: false, score: 0, maxScore: session.item.maxScore,
      rushedMilliseconds: nil)
  }

  private func explanations(
    _ session: ItemSession, _ verdict: FeedbackContent.Verdict, _ outcome: Outcome, isLast: Bool
  ) -> [String] {
    let feedback = session.item.feedback
    let byVerdict =
      switch verdict {
      case .correct: feedback.correct
      case .partial: feedback.partial
      case .incorrect: feedback.incorrect
      }
    // The worked explanation would give the answer away while there are tries left.
    return outcome.feedback + [byVerdict, isLast ? feedback.general : nil].compactMap { $0 }
  }

  /// Whether the right answer may be seen now (`showCorrectResponse`).
  package func showsCorrectResponse(at place: Int) -> Bool {
    switch activity.settings.showCorrectResponse {
    case .afterItem: results != nil || isClosed(at: place)
    case .afterActivity: results != nil
    case .afterPassing: results?.isPassed ?? (results != nil)
    case .never: false
    }
  }
}
