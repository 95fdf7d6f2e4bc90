/// The numbers of the time rules of one run, all in milliseconds; the defaults are design.md 3.
package struct TimeRules: Equatable, Sendable, Codable {
  /// Sent as `extensions.timeRules`; another rule is another version.
  package static let version = "bellwork-1"

  package var windowMilliseconds: Int64 = 15_000
  /// Without active time for so long, the sitting is away.
  package var awayAfterMilliseconds: Int64 = 600_000
  /// Help and the like count as active for so long an opening.
  package var asideAllowanceMilliseconds: Int64 = 20_000
  /// Replaces the horizon that follows from a screen's expected time.
  package var idleAfterMilliseconds: Int64?
  /// Whether focus reports are passed over (`otherWindows: "allowed"`).
  package var allowsOtherWindows = false
  /// A student's own time factor in percent, 100 to 400; it stretches the horizon.
  package var timeFactorPercent: Int64 = 100

  package init() {}

  /// How long presence is believed when a screen with this expected time appears.
  ///
  /// Of keys 1.5 × expected, at least 20 s, at most 180 s or 1.2 × expected, whichever is more; of
  /// lines 3 × expected, 60 to 600 s.
  package func horizonAllowance(
    expectedMilliseconds expected: Int64, form: InputForm = .keys
  ) -> Int64 {
    let byScreen =
      switch form {
      case .keys: min(max(expected * 3 / 2, 20_000), max(180_000, expected * 6 / 5))
      case .lines: min(max(expected * 3, 60_000), 600_000)
      }
    return (idleAfterMilliseconds ?? byScreen) * timeFactorPercent / 100
  }

  /// How far an input moves the horizon at least.
  ///
  /// A key 15 s, or half the expected time, at most 60 s. After a line the next one is typed, of
  /// which nothing is seen either: presence is believed as long as when the screen appeared.
  package func inputAllowance(
    expectedMilliseconds expected: Int64, form: InputForm = .keys
  ) -> Int64 {
    let ofKey = min(max(15_000, expected / 2), 60_000) * timeFactorPercent / 100
    return switch form {
    case .keys: ofKey
    case .lines: max(ofKey, horizonAllowance(expectedMilliseconds: expected, form: .lines))
    }
  }
}
