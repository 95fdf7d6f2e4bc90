/// How XP is earned (design.md 4).
package enum XPPolicy: String, CaseIterable, Sendable, Codable {
  /// Active time in hundredths of a minute.
  case focusedMinutes
  /// Expected XP × the multipliers of accuracy and attempt.
  case expected
}
