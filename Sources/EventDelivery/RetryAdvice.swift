/// What a failed delivery means for the next one to the same sink.
package enum RetryAdvice: Equatable, Sendable {
  /// Try again after a delay that grows with each failure in a row.
  case backOff
  /// The receiver said when: milliseconds from now.
  case after(milliseconds: Int64)
  /// Trying again changes nothing until somebody changes something: look once an hour, and tell.
  case hold
}
