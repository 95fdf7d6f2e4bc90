package import ActivityRun

/// What a key asks for where a run stands; the runner carries it out.
package enum KeyMeaning: Equatable, Sendable {
  /// To be stamped, journalled and reduced. A key without meaning is `.action(.inputReceived)`.
  case action(RunAction)
  /// Draw the whole screen anew.
  case redraw
  /// Stop the process, as Ctrl-Z does.
  case suspend
  /// Leave the program and keep the run: a second Ctrl-C.
  case leaveAtOnce
  /// The results were read (Enter, or `q` there): back to the picker, or out after `run FILE`.
  case backToPicker
  /// Open one of these files beside the activity outside the terminal, the next one each time.
  case openMedia([String])
  /// From the results: the wrong items once more, as practice.
  case redoWrong

  /// A key without meaning is still a sign of presence.
  static let presence = KeyMeaning.action(.inputReceived)
}
