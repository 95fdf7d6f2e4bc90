import Foundation

/// How much random testing a run of the tests does.
enum Soak {
  /// `BELLWORK_SOAK=1` asks for a hundred times the usual number of scripts.
  static let isOn = ProcessInfo.processInfo.environment["BELLWORK_SOAK"] == "1"

  /// The seeds of a property's scripts; a failure names its seed, which makes the same script again.
  static func seeds(_ count: UInt64) -> Range<UInt64> { 1..<(isOn ? count * 100 : count) + 1 }
}
