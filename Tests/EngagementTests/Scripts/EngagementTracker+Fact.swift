import Engagement

extension EngagementTracker {
  /// Tells the tracker a fact; returns what this sealed.
  mutating func apply(_ fact: Fact, at instant: Int64) -> [TimeWindow] {
    switch fact {
    case .ticked: advance(to: instant)
    case .input: inputReceived(at: instant)
    case .form(let form): inputFormChosen(at: instant, form)
    case .shown(let expected, let rushLimit):
      screenShown(at: instant, expectedMilliseconds: expected, rushLimitMilliseconds: rushLimit)
    case .answered(let isFullyCorrect): itemAnswered(at: instant, isFullyCorrect: isFullyCorrect)
    case .left: itemLeft(at: instant)
    case .paused: paused(at: instant)
    case .resumed: resumed(at: instant)
    case .focus(let hasFocus): focusReported(at: instant, hasFocus: hasFocus)
    case .awayKey: awayKeyPressed(at: instant)
    case .asideOpened: asideOpened(at: instant)
    case .asideClosed: asideClosed(at: instant)
    case .interrupted(let label, let milliseconds):
      interrupted(label, from: instant, to: instant + milliseconds)
    case .anchored(let wall): anchored(at: instant, wall: wall).1
    }
  }
}
