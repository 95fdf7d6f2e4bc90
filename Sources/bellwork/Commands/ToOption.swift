import ArgumentParser

/// The rule of `--to`.
enum ToOption {
  static let help = ArgumentHelp(
    "Send to this Caliper endpoint as well (its base URL); no configuration is needed.",
    valueName: "url")

  /// The address is not said back: what is wrong with it may be a password in it.
  static func check(_ url: String?) throws {
    guard let url, let fault = EndpointAddress.fault(url, allowsPlainHTTP: false) else { return }
    throw ValidationError("The address of '--to' \(fault.message).")
  }
}
