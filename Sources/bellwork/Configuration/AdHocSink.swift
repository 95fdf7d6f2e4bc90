import Sinks

/// A sink that the command line names (`--to URL`): its name holds its address, so that whatever
/// waits for it can still be sent when the command line is gone.
enum AdHocSink {
  /// No sink of the configuration has such a name.
  static let namePrefix = "to:"

  static func config(_ url: String) -> CaliperSinkConfig {
    let endpoint = CaliperEndpoint(baseURL: url)
    return CaliperSinkConfig(
      name: namePrefix + endpoint.baseURL, endpoint: endpoint, place: endpoint.host)
  }

  /// The sink that has this name; `nil` for any other name.
  static func config(named name: String) -> CaliperSinkConfig? {
    guard name.hasPrefix(namePrefix) else { return nil }
    let url = String(name.dropFirst(namePrefix.count))
    return EndpointAddress.fault(url, allowsPlainHTTP: false) == nil ? config(url) : nil
  }
}
