import Glibc
import TestSupport

/// Opens a terminal: our end of it, and the path of the program's.
func openTerminal(columns: UInt16, rows: UInt16) throws -> (control: Int32, terminal: String) {
  var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
  var control: Int32 = -1
  var terminal: Int32 = -1
  guard openpty(&control, &terminal, nil, nil, &size) == 0 else {
    throw TestFailure("no pseudo-terminal: \(String(cString: strerror(errno)))")
  }
  // The program opens its end itself, which makes it the terminal that controls it.
  defer { close(terminal) }
  var name = [CChar](repeating: 0, count: Int(PATH_MAX))
  guard fcntl(control, F_SETFD, FD_CLOEXEC) == 0, ttyname_r(terminal, &name, name.count) == 0
  else { throw TestFailure("the terminal has no path: \(String(cString: strerror(errno)))") }
  let path = name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
  return (control, String(decoding: path, as: UTF8.self))
}
