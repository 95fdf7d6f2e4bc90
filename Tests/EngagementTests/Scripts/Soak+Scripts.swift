import TestSupport

/// How much random testing a run of the tests does.
extension Soak {
  /// The seeds of a property's scripts, a hundred times as many in a soak; a failure names its seed,
  /// which makes the same script again.
  static func seeds(_ count: UInt64) -> Range<UInt64> { 1..<(isOn ? count * 100 : count) + 1 }
}
