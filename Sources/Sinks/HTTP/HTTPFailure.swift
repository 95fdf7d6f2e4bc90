/// Why no whole answer came.
package enum HTTPFailure: Error, Equatable {
  /// No connection: nothing of the request left.
  case unreachable(host: String, reason: String)
  /// The server is not who it says; nothing of the request left.
  case untrusted(host: String, reason: String)
  /// The connection ended before the answer did: the request may have arrived.
  case cutOff(host: String, reason: String)
  /// No answer came in time: the request may have arrived.
  case timedOut(host: String, seconds: Int)
  /// The answer is longer than any endpoint's: the request may have arrived.
  case tooLong(host: String, limit: Int)
  /// Nothing on this machine can send; the library that would.
  case noLibrary(String)
  /// The address is none, or not one that may be sent to.
  case badAddress(String)
}

extension HTTPFailure: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreachable(let host, let reason): "cannot reach \(host): \(reason)"
    case .untrusted(let host, let reason):
      "\(host) cannot be trusted, nothing was sent: \(reason)"
    case .cutOff(let host, let reason): "the connection to \(host) broke off: \(reason)"
    case .timedOut(let host, let seconds): "\(host) did not answer within \(seconds) s"
    case .tooLong(let host, let limit):
      "what \(host) answered is longer than \(limit >> 10) KiB; perhaps it is no Caliper endpoint"
    case .noLibrary(let name): "\(name) is not on this machine: install libcurl4 (Debian)"
    case .badAddress(let text): "\"\(text)\" is no address that reports can be sent to"
    }
  }

  /// Whether the request may have arrived all the same.
  package var isAmbiguous: Bool {
    switch self {
    case .cutOff, .timedOut, .tooLong: true
    case .unreachable, .untrusted, .noLibrary, .badAddress: false
    }
  }
}
