import Activities
import Engagement

extension RunState {
  /// What the page should take: an item's reading and thinking; reading alone elsewhere.
  func expectedMilliseconds(of page: Page) -> Int64 {
    switch page {
    case .item(let place): expectedMilliseconds(ofItem: place)
    case .feedback(let place):
      ExpectedTime.readingMilliseconds(words: feedbackToRead(at: place).wordCount, grade: grade)
    case .finish: ExpectedTime.readingMilliseconds(words: items.count * 2, grade: grade)
    case .results: 0
    }
  }

  /// Set for the first try at a graded item: only that can be rushed.
  func rushLimitMilliseconds(of page: Page, expected: Int64) -> Int64? {
    guard case .item(let place) = page else { return nil }
    let session = items[place]
    guard session.item.isJudged, !session.wasAnswered else { return nil }
    return ExpectedTime.rushLimitMilliseconds(
      expected: expected, kind: session.item.responseKind)
  }

  private func expectedMilliseconds(ofItem place: Int) -> Int64 {
    let isRead = items[place].item.stimulus.map(shownStimuli.contains) ?? false
    return expectedMilliseconds(ofItem: place, isStimulusRead: isRead)
  }

  func expectedMilliseconds(ofItem place: Int, isStimulusRead: Bool) -> Int64 {
    let session = items[place]
    var texts = session.item.readTexts
    if let name = session.item.stimulus, !isStimulusRead,
      let stimulus = activity.stimuli[name]
    {
      texts.append(stimulus.text)
    }
    return ExpectedTime.itemMilliseconds(
      estimatedSeconds: session.item.estimatedSeconds,
      words: texts.map(WordCount.words).reduce(0, +), grade: grade,
      kind: session.item.responseKind)
  }

  /// The pace of the lowest grade the activity is for.
  private var grade: Int? { activity.grades.min()?.rawValue }
}
