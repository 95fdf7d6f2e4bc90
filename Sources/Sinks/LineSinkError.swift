package import EventDelivery

/// Why events could not be written as lines.
package struct LineSinkError: DeliveryError, Equatable {
  package var call: SystemCallError
  package var nothingArrived: Bool

  package init(call: SystemCallError, nothingArrived: Bool) {
    self.call = call
    self.nothingArrived = nothingArrived
  }

  package var advice: RetryAdvice { .backOff }
  package var description: String { call.description }
}
