/// How delivery to a sink stood when it last ended, kept over starts of the program.
package struct SinkStanding: Equatable, Sendable {
  /// Failures in a row; 0 while all is well.
  package var failures: Int
  /// No try before this instant, in milliseconds since 1970, but where somebody asks for one.
  package var notBeforeMilliseconds: Int64
  /// Why the last delivery did not arrive, as a sentence; `nil` while all is well.
  package var trouble: String?
  /// Whether somebody has to change something first.
  package var isHeld: Bool

  package init(
    failures: Int = 0, notBeforeMilliseconds: Int64 = 0, trouble: String? = nil,
    isHeld: Bool = false
  ) {
    self.failures = failures
    self.notBeforeMilliseconds = notBeforeMilliseconds
    self.trouble = trouble
    self.isHeld = isHeld
  }
}
