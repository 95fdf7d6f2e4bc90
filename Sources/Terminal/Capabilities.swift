/// What the open terminal can do, as far as it is known.
package struct Capabilities: Equatable, Sendable {
  /// Whether focus changes are reported; terminals do not say so before the first one.
  package enum FocusReports: Sendable { case yes, no, unknown }

  /// False where borders and signs must be ASCII.
  package var isUTF8: Bool
  /// Number of colours in use; 0 when there are none or none are wanted.
  package var colors: Int
  package var focusReports: FocusReports

  package init(isUTF8: Bool, colors: Int, focusReports: FocusReports) {
    self.isUTF8 = isUTF8
    self.colors = colors
    self.focusReports = focusReports
  }
}
