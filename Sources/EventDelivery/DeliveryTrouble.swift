/// Why events wait, and when the next try is due.
package struct DeliveryTrouble: Equatable, Sendable {
  /// A sentence for the student or teacher.
  package var message: String
  /// Failures in a row, from 1.
  package var failures: Int
  package var retryAfterMilliseconds: Int64

  package init(message: String, failures: Int, retryAfterMilliseconds: Int64) {
    self.message = message
    self.failures = failures
    self.retryAfterMilliseconds = retryAfterMilliseconds
  }
}
