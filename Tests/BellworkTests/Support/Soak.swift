import Foundation

/// How much these tests do: a working day has less time for them than a night.
enum Soak {
  /// `BELLWORK_SOAK=1` asks for what takes minutes.
  static let isOn = ProcessInfo.processInfo.environment["BELLWORK_SOAK"] == "1"
}
