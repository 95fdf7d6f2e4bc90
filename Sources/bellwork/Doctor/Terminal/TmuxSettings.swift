/// What tmux is set to, as far as it matters here.
struct TmuxSettings: Equatable, Sendable {
  /// `nil` where it does not tell.
  var hasFocusEvents: Bool?
  var escapeMilliseconds: Int?

  /// Reads what `tmux show -gv focus-events` and `tmux show -sv escape-time` print.
  init(focusEvents: String?, escapeTime: String?) {
    switch focusEvents.map(TmuxSettings.line) {
    case "on", "1": hasFocusEvents = true
    case "off", "0": hasFocusEvents = false
    default: hasFocusEvents = nil
    }
    escapeMilliseconds = escapeTime.map(TmuxSettings.line).flatMap { Int($0) }
  }

  /// Asks the tmux around this program; `nil` outside of one.
  static func live(environment: [String: String]) -> TmuxSettings? {
    guard environment["TMUX"].map({ !$0.isEmpty }) ?? false else { return nil }
    return TmuxSettings(
      focusEvents: ShortCommand.output(of: ["tmux", "show", "-gv", "focus-events"]),
      escapeTime: ShortCommand.output(of: ["tmux", "show", "-sv", "escape-time"]))
  }

  private static func line(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
  }
}
