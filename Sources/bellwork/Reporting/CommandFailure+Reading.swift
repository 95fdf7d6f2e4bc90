import Activities
import EventDelivery

extension CommandFailure {
  /// A system call that did not work, with the status that fits what it was for.
  init(_ error: SystemCallError, status: ExitStatus) {
    self.init(status: status, message: "bellwork: " + Printable.clean("\(error)"))
  }
}
