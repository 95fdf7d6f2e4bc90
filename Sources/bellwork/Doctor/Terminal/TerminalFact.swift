import Screen
import Terminal

/// What there is to say about a terminal.
enum TerminalFact: Equatable {
  /// There is none, or none to draw on, and why.
  case unusable(TerminalError)
  case inBackground
  case silent
  case type(String)
  case size(Size)
  case noSize
  case charset(TerminalSurvey.Charset, variable: String, value: String)
  case colors(Int)
  case colorsRefused(by: String)
  case focus(FocusReports)
  case pasteBrackets(Bool?)
  case wholeFrames(Bool?)
  case widthsAgree
  case widthsNotTold
  case widthsDiffer([WidthDifference])
  case escapeTime(Int)

  /// Whether changes of the focus reach bellwork, and how that is known.
  enum FocusReports: Equatable {
    case yes
    case no
    case notTold
    case tmux(Bool?)
    case screen
    /// A terminal that never sends any.
    case never(String)
  }

  struct WidthDifference: Equatable {
    var name: String
    var expected: Int
    var found: Int
  }
}
