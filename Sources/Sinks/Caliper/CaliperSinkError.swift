package import EventDelivery

/// Why a delivery to a Caliper endpoint did not end well.
package struct CaliperSinkError: DeliveryError, Equatable {
  package enum Cause: Equatable, Sendable {
    case failure(HTTPFailure)
    case status(Int, reason: String)
    case held(SendDecision.HoldReason, reason: String)
    case token(status: Int, reason: String)
    /// An endpoint that asks for a token, and nothing to ask for one with.
    case noCredentials
    /// The endpoint took the events and has not said yet what became of them.
    case jobUnfinished(String)
    /// Plain HTTP to another machine, without leave.
    case notEncrypted
  }

  package var host: String
  package var cause: Cause
  package var advice: RetryAdvice
  package var nothingArrived: Bool

  package init(host: String, cause: Cause, advice: RetryAdvice, nothingArrived: Bool) {
    self.host = host
    self.cause = cause
    self.advice = advice
    self.nothingArrived = nothingArrived
  }
}
