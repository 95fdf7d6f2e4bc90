import Foundation

/// How much the tests do: a working day has less time for them than a night.
package enum Soak {
  /// `BELLWORK_SOAK=1` asks for what takes minutes.
  package static let isOn = ProcessInfo.processInfo.environment["BELLWORK_SOAK"] == "1"
}
