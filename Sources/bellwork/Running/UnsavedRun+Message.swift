import Activities
import EventDelivery
import Glibc
import Storage

extension UnsavedRun {
  /// Whole lines: what is lost, and what can be done.
  var message: String {
    "bellwork: " + Printable.clean("what you did last could not be saved: \(cause)") + "\n" + advice
  }

  private var advice: String {
    "\(action), then take the activity again: it goes on from what was saved."
  }

  private var action: String {
    switch cause {
    case StorageError.system(let call): action(after: call.code)
    case StorageError.diskFull: action(after: ENOSPC)
    case StorageError.readOnly: action(after: EROFS)
    case StorageError.busy: "End the program that holds it"
    default: action(after: EIO)
    }
  }

  private func action(after code: Int32) -> String {
    switch code {
    case ENOSPC, EDQUOT: "Make room on that disk"
    case EROFS, EACCES, EPERM: "Let bellwork write there"
    default: "See to that disk (bellwork doctor says more)"
    }
  }
}
