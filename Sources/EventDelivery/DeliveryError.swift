/// An error of a sink that says what it means for the next try, and whether anything arrived.
package protocol DeliveryError: Error, CustomStringConvertible {
  /// Whether it is certain that nothing of what was not told of arrived; what is not certain is
  /// ambiguous.
  var nothingArrived: Bool { get }
  var advice: RetryAdvice { get }
}
