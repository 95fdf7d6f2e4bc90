import EventDelivery
import Glibc

extension ExitStatus {
  /// The status of a command that could not keep a file where it should.
  init(writing error: SystemCallError) {
    switch error.code {
    case EACCES, EPERM: self = .noPermission
    case EROFS, ENOENT, ENOTDIR, EISDIR, ELOOP: self = .cannotCreate
    default: self = .ioError
    }
  }
}
