import Foundation

/// SplitMix64: the same seed gives the same test on every machine.
///
/// Say the seed in the test's name or in its failure; `BELLWORK_SEED` runs that one alone.
package struct SeededRandom: RandomNumberGenerator, CustomStringConvertible {
  package let seed: UInt64
  private var state: UInt64

  package init(seed: UInt64) {
    self.seed = seed
    state = seed
  }

  package var description: String { "BELLWORK_SEED=\(seed)" }

  /// 1 to `count`, or what `BELLWORK_SEED` says: for `@Test(arguments:)`, which prints them.
  package static func seeds(_ count: Int) -> [UInt64] {
    if let told = ProcessInfo.processInfo.environment["BELLWORK_SEED"].flatMap(UInt64.init) {
      return [told]
    }
    return (0..<count).map { UInt64($0) + 1 }
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
