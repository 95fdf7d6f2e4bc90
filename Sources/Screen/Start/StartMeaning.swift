/// What a key asks for on the start screen.
package enum StartMeaning: Equatable, Sendable {
  /// The screen changed, and nothing else happened.
  case updated(StartModel)
  /// Begins a run, or goes on with the unfinished one.
  case begin
  /// Gives the unfinished run up and begins another.
  case startAgain
  /// Somebody else sits here.
  case changeStudent
  /// To be shown in the next language.
  case changeLanguage
  case leave, redraw, suspend
  case nothing
}
