/// An error of a sink that can say whether anything arrived.
package protocol DeliveryError: Error, CustomStringConvertible {
  /// Whether it is certain that nothing of the delivery arrived; what is not certain is ambiguous.
  var nothingArrived: Bool { get }
}
