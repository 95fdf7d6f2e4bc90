extension TerminalFact.FocusReports {
  private static let awayKey =
    "Press F3 when you go to another window, and any key when you are back."
  private static let tmuxCommand = "Run: tmux set -g focus-events on"

  var finding: DoctorFinding {
    switch self {
    case .yes: focus(.ok, "yes: time in another window is not counted")
    case .tmux(true): focus(.ok, "yes, where the terminal around tmux tells it")
    case .tmux(false):
      focus(
        .note, "no: tmux keeps changes of window to itself",
        advice: "\(Self.tmuxCommand) (for good: \"set -g focus-events on\" in ~/.tmux.conf)")
    case .tmux(nil):
      focus(.note, "not known: tmux does not tell", advice: Self.tmuxCommand)
    case .screen: focus(.note, "no: GNU screen passes none on", advice: Self.awayKey)
    case .never(let terminal): focus(.note, "no: \(terminal) has none", advice: Self.awayKey)
    case .no: focus(.note, "no: this terminal has none", advice: Self.awayKey)
    case .notTold:
      focus(
        .note, "not known: the terminal does not tell",
        advice: "If the status line never says that you are in another window: press F3 when "
          + "you go, and any key when you are back.")
    }
  }

  private func focus(
    _ level: DoctorFinding.Level, _ found: String, advice: String? = nil
  ) -> DoctorFinding {
    DoctorFinding(.terminal, "focus reports", level, found, advice: advice)
  }
}
