import Caliper
import Sinks

/// Whether a text is an address that reports, or credentials, may be sent to.
enum EndpointAddress {
  enum Fault: Equatable {
    case noURL
    /// A name or a password in the address: secrets stand in no file and no argument.
    case namesUser
    case hasQuery
    /// Plain HTTP to another machine, without leave.
    case notEncrypted
  }

  /// `nil` for a good one.
  static func fault(_ text: String, allowsPlainHTTP: Bool) -> Fault? {
    let isHTTP = text.hasPrefix("http://")
    guard isHTTP || text.hasPrefix("https://"), SensorURL(text) != nil else { return .noURL }
    let rest = text.drop { $0 != ":" }.dropFirst(3)
    let authority = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard !authority.isEmpty, authority.first != ":" else { return .noURL }
    guard !authority.contains("@") else { return .namesUser }
    guard !text.contains("?"), !text.contains("#") else { return .hasQuery }
    guard !isHTTP || allowsPlainHTTP || CaliperEndpoint.isLoopback(text) else {
      return .notEncrypted
    }
    return nil
  }
}

extension EndpointAddress.Fault {
  /// Behind the name of what holds the address; it does not repeat the address, which may hold a
  /// password.
  var message: String {
    switch self {
    case .noURL: "must be an address that begins with https:// (or http:// on this computer)"
    case .namesUser: "must not hold a name or a password"
    case .hasQuery: "must end with its path, without \"?\" or \"#\""
    case .notEncrypted: "must begin with https://, for it is not on this computer"
    }
  }
}
