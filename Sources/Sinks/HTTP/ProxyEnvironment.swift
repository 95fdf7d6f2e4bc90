import Glibc

/// The environment's proxy variables, which libcurl reads at each request.
package enum ProxyEnvironment {
  private static let own = ["localhost", "127.0.0.1", "127.0.0.0/8", "::1"]

  /// Keeps from a proxy what is sent to this machine: placeholders go nowhere else.
  ///
  /// It changes the environment, so it is called before there is a second thread.
  package static func exemptLoopback() {
    // libcurl takes the lower-case name first.
    let listed = value("no_proxy") ?? value("NO_PROXY")
    guard listed != "*" else { return }
    setenv("no_proxy", ([listed].compactMap(\.self) + own).joined(separator: ","), 1)
  }

  private static func value(_ name: String) -> String? {
    guard let text = getenv(name) else { return nil }
    let value = String(cString: text)
    return value.isEmpty ? nil : value
  }
}
