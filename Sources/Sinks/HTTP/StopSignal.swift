import CCurl
import Glibc

/// Ends a request that waits in libcurl, from any thread.
final class StopSignal: Sendable {
  let descriptor: Int32

  /// `nil` where the process has no descriptor left.
  init?() {
    let descriptor = ccurl_stop_signal()
    guard descriptor >= 0 else { return nil }
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  func give() { ccurl_stop(descriptor) }
}
