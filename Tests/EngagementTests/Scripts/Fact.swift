import Engagement

/// What can happen in a sitting, as a value, so that a script of it can be kept and played again.
enum Fact: Equatable, Sendable {
  case ticked
  case input
  case form(InputForm)
  case shown(expected: Int64, rushLimit: Int64?)
  case answered(isFullyCorrect: Bool)
  case left
  case paused
  case resumed
  case focus(Bool)
  case awayKey
  case asideOpened
  case asideClosed
  case interrupted(Label, milliseconds: Int64)
  case anchored(wall: Int64)
}
