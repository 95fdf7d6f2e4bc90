/// How a sitting at the terminal ended, for whoever started it.
enum SessionEnd: Equatable, Sendable {
  /// The run is kept and can go on.
  case left
  case abandoned
  /// The results were read to the end.
  case wasRead
  /// From the results: the wrong items once more.
  case redoWrong
  case hungUp
  case terminated(Int32)

  /// Nobody is there any more to pick another activity.
  var endsProgram: Bool {
    switch self {
    case .hungUp, .terminated: true
    case .left, .abandoned, .wasRead, .redoWrong: false
    }
  }
}
