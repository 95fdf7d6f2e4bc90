import Caliper

/// The rule of `--student`.
enum StudentOption {
  /// Whether the events would take it as an address.
  static func isEmail(_ text: String) -> Bool { EmailText.isAddress(text) }
}
